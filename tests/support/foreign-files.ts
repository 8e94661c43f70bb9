/** Files that are written in letters and meant for a program, each with a piece of its source that no reader may see. */
export const FOREIGN_FILES: Readonly<
  Record<string, { readonly text: string; readonly type: string; readonly fault: string }>
> = {
  'mail.eml': {
    text: 'Received: from mx.example by mail.example; Mon, 2 Dec 2024 10:00:00 +0500\r\nFrom: Айгерим <a@example.kz>\r\nTo: b@example.kz\r\nSubject: =?utf-8?B?0J/RgNC40LPQvtCy0L7RgA==?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="SRCMARK"\r\n\r\n--SRCMARK\r\nContent-Type: text/plain\r\n\r\nHello\r\n--SRCMARK--\r\n',
    type: 'message/rfc822',
    fault: 'mail',
  },
  'mailbox.eml': {
    text: 'From a@example.kz Mon Dec  2 10:00:00 2024\nReturn-Path: <a@example.kz>\nMessage-ID: <SRCMARK@example>\nFrom: a@example.kz\nSubject: x\n\nHello',
    type: 'message/rfc822',
    fault: 'mail',
  },
  'saved.mht': {
    text: 'From: <Saved by Blink>\nSnapshot-Content-Location: https://example.kz/\nSubject: News\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="SRCMARK"\n\n--SRCMARK\n',
    type: 'multipart/related',
    fault: 'web-page',
  },
  'page.html': {
    text: '<!DOCTYPE html>\n<html><head><script>SRCMARK()</script></head><body>Новость</body></html>',
    type: 'text/html',
    fault: 'web-page',
  },
  'bare.htm': {
    text: '<!-- SRCMARK -->\n<div class="x">Новость</div>',
    type: 'text/html',
    fault: 'web-page',
  },
  'page.xhtml': {
    text: '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html xmlns="http://www.w3.org/1999/xhtml"><body>SRCMARK</body></html>',
    type: 'text/html',
    fault: 'web-page',
  },
  'plan.svg': {
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made by hand -->\n<!DOCTYPE svg [ <!ENTITY x "y"> ]>\n<svg xmlns="http://www.w3.org/2000/svg" onload="SRCMARK()"><text>План</text></svg>',
    type: 'image/svg+xml',
    fault: 'drawing',
  },
  'witness.vcf': {
    text: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ахметов Нуржан\r\nNOTE:SRCMARK\r\nEND:VCARD\r\n',
    type: 'text/vcard',
    fault: 'card',
  },
  'hearing.ics': {
    text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:SRCMARK\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    type: 'text/calendar',
    fault: 'card',
  },
}
