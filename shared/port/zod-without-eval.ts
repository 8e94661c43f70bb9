import * as z from 'zod'

// A strict CSP forbids `new Function`; zod would try it once and the browser would report it. First import of the page and of the viewer frame.
z.config({ jitless: true })
