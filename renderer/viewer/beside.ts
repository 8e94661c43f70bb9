/** Something of the document that is not on its pages: a comment, a file inside. */
export interface Entry {
  readonly head: string
  readonly text: string
  /** An answer to the entry before. */
  readonly isAnswer: boolean
  readonly onPick: (() => void) | undefined
}

interface Element {
  readonly className?: string
  readonly text?: string
}

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { className = '', text = '' }: Element,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  element.append(...children)
  return element
}

/** Text of the document, in the direction that it is written in and as text only. */
const quoted = (className: string, text: string): HTMLElement => {
  const element = make('p', { className, text })
  element.dir = 'auto'
  return element
}

const itemOf = ({ head, text, isAnswer, onPick }: Entry): HTMLElement => {
  const inside = [quoted('head', head), quoted('text', text)]
  const item = make('li', { className: isAnswer ? 'answer' : '' })
  if (onPick === undefined) item.append(make('div', {}, ...inside))
  else {
    const button = make('button', {}, ...inside)
    button.type = 'button'
    button.addEventListener('click', onPick)
    item.append(button)
  }
  return item
}

/** What stands above and beside the pages: sentences on the document, and lists of what is not on its pages. */
export class Beside {
  readonly #notices: HTMLElement
  readonly #beside: HTMLElement
  readonly #closeWord: string
  readonly #buttons = new Map<string, HTMLButtonElement>()
  readonly #said = new Set<string>()

  constructor(notices: HTMLElement, beside: HTMLElement, closeWord: string) {
    this.#notices = notices
    this.#beside = beside
    this.#closeWord = closeWord
    notices.replaceChildren()
    notices.hidden = true
    this.#close()
  }

  /** Says a sentence, once. */
  say(sentence: string): void {
    if (this.#said.has(sentence)) return
    this.#said.add(sentence)
    const line = make('p', { text: sentence })
    line.setAttribute('role', 'status')
    this.#notices.prepend(line)
    this.#notices.hidden = false
  }

  /** Offers a list under a button; a list of the same name takes its place. */
  offer(name: string, entries: readonly Entry[]): void {
    const before = this.#buttons.get(name)
    const button = make('button', { text: `${name}: ${entries.length}` })
    button.type = 'button'
    button.setAttribute('aria-expanded', 'false')
    button.addEventListener('click', () => {
      const wasOpen = button.getAttribute('aria-expanded') === 'true'
      this.#close()
      if (!wasOpen) this.#open(name, entries, button)
    })
    if (before === undefined) this.#notices.append(button)
    else before.replaceWith(button)
    this.#buttons.set(name, button)
    this.#notices.hidden = false
  }

  #open(name: string, entries: readonly Entry[], button: HTMLButtonElement): void {
    const close = make('button', { className: 'close', text: this.#closeWord })
    close.type = 'button'
    close.addEventListener('click', () => {
      this.#close()
      button.focus()
    })
    const title = make('h2', { text: name })
    this.#beside.replaceChildren(make('header', {}, title, close), make('ul', {}, ...entries.map(itemOf)))
    this.#beside.setAttribute('aria-label', name)
    this.#beside.hidden = false
    button.setAttribute('aria-expanded', 'true')
  }

  #close(): void {
    this.#beside.hidden = true
    this.#beside.replaceChildren()
    for (const button of this.#buttons.values()) button.setAttribute('aria-expanded', 'false')
  }
}
