/** 2 is "block" among Chromium's content settings. */
const BLOCK = 2

const BLOCKED_CONTENT = [
  'automatic_downloads',
  'background_sync',
  'bluetooth_guard',
  'file_system_write_guard',
  'geolocation',
  'hid_guard',
  'idle_detection',
  'local_fonts',
  'media_stream_camera',
  'media_stream_mic',
  'midi_sysex',
  'notifications',
  'payment_handler',
  'sensors',
  'serial_guard',
  'usb_guard',
  'window_placement',
]

/** The browser's own memory, helpers and services, all off. Written before it starts; names follow Chromium's `pref_names`. */
export const profilePreferences = (): object => ({
  alternate_error_pages: { enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: {
    check_default_browser: false,
    enable_spellchecking: false,
    has_seen_welcome_page: true,
    show_home_button: false,
  },
  credentials_enable_autosignin: false,
  credentials_enable_service: false,
  dns_prefetching: { enabled: false },
  download: { prompt_for_download: true },
  history: { saving_disabled: true },
  net: { network_prediction_options: 2 },
  ntp: { custom_background_dict: null },
  privacy_sandbox: { m1: { topics_enabled: false, fledge_enabled: false, ad_measurement_enabled: false } },
  profile: {
    default_content_setting_values: Object.fromEntries(BLOCKED_CONTENT.map((name) => [name, BLOCK])),
    exit_type: 'Normal',
    exited_cleanly: true,
    name: '',
    password_manager_enabled: false,
  },
  // A mandatory script that cannot be loaded: every request that looks for a way out finds none.
  proxy: { mode: 'pac_script', pac_url: 'data:application/x-ns-proxy-autoconfig,', pac_mandatory: true },
  safebrowsing: { enabled: false, enhanced: false },
  search: { suggest_enabled: false },
  session: { restore_on_startup: 5 },
  signin: { allowed: false, allowed_on_next_startup: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
  webrtc: {
    ip_handling_policy: 'disable_non_proxied_udp',
    multiple_routes_enabled: false,
    nonproxied_udp_enabled: false,
  },
})

/** Settings of the browser as a whole. */
export const localState = (): object => ({
  background_mode: { enabled: false },
  dns_over_https: { mode: 'off', templates: '' },
  user_experience_metrics: { reporting_enabled: false },
})
