import ICAL from 'ical.js'

/** The entries of a calendar file as another reader has them: each property by its name, its first value as a text. */
export const readCalendar = (text) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) =>
      Object.fromEntries(
        event.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]),
      ),
    )
