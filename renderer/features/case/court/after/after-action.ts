/** The command to tell what came of the last hearing, on every tab of its case. */
export const AFTER_ACTION = {
  id: 'hearings.after',
  label: 'calendar:after.title',
  said: 'commands:said.afterHearing',
  group: 'page',
} as const
