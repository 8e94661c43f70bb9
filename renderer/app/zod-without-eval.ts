import * as z from 'zod'

// A strict CSP forbids `new Function`; zod would try it once and the browser would report it. First import of the page.
z.config({ jitless: true })
