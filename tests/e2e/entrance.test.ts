import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProgram } from './fixture/start-program.ts'
import { barriers, complaintsOf } from './person/barriers.ts'
import { arrived, seen } from './person/seen.ts'
import { ownProcesses } from './traces/processes.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandyq-entrance-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor()

const stored = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
  }))

describe('the way in', () => {
  it('leads from the first start to an open vault, through the lock and back in, and says when the vault closes by itself', async () => {
    await using program = await startProgram()
    const { page } = program
    const complaints = complaintsOf(page)
    const found: Record<string, string[]> = {}
    const check = async (place: string) => {
      const broken = await barriers(page)
      if (broken.length > 0) found[place] = broken
    }

    await heading(page, 'Тілді таңдаңыз')
    await check('choice of language')
    await button(page, 'Продолжить на русском').click()

    await heading(page, 'Откройте или создайте хранилище')
    await check('start')
    await button(page, 'Новое хранилище').click()
    // A place and a name are proposed; who wants others says so.
    await page.getByText('«Дела.sandyq»').waitFor()
    await page.getByLabel('Название хранилища').fill('')
    await page.getByText('Пока нет названия.').waitFor()
    await button(page, 'Продолжить').press('Enter')
    await page.getByLabel('Название хранилища').fill('Кабинет')
    program.answer(folder)
    await page.getByRole('button', { name: /папк/u }).click()
    await page.getByText('«Кабинет.sandyq»').waitFor()
    await check('name')
    await button(page, 'Продолжить').click()

    const words = page.locator('ol li').filter({ hasText: /\p{L}/u })
    await seen(words, 6)
    await check('generated passphrase')
    const passphrase = (await words.allInnerTexts()).join(' ')
    // What is on the paper stays true, wherever one has looked in between.
    await page.getByText('Своя', { exact: true }).click()
    await page.getByText('Сначала нужна фраза, которая подходит.').waitFor()
    await page.getByText('Создать за меня', { exact: true }).click()
    await button(page, 'Назад').click()
    await button(page, 'Продолжить').click()
    await seen(words, 6)
    expect((await words.allInnerTexts()).join(' ')).toBe(passphrase)
    await button(page, 'Слова записаны').click()
    await button(page, 'Создать хранилище').press('Enter')
    await page.getByText('Сначала введите шесть слов, как на бумаге.').waitFor()
    await page.getByLabel('Введите шесть слов ещё раз').fill(passphrase)
    await page.getByLabel('Введите шесть слов ещё раз').press('Enter')

    await heading(page, 'Ключ восстановления')
    await check('recovery key')
    const sheet = page.locator('[data-print-sheet]')
    const recoveryKey = /(\d{6}\D*){8}/u.exec((await sheet.textContent()) ?? '')?.[0] ?? ''
    await button(page, 'Ключ есть на бумаге').click()
    const firstGroup = page.getByLabel('Группа 1 из 8')
    await firstGroup.waitFor()
    await check('recovery key typed back')
    await firstGroup.pressSequentially(recoveryKey.replaceAll(/\D/gu, ''))
    await button(page, 'Проверить').click()

    await heading(page, 'Сегодня')
    await arrived(page)
    await page.getByRole('heading', { name: 'Первое дело за три шага' }).waitFor()
    await check('the way to a first case')
    await button(page, 'Обойтись без подсказок').click()
    await page.getByText('Здесь пока ничего нет').waitFor()
    await page.keyboard.press('Control+6')
    await heading(page, 'Настройки')
    await page.getByText('Проверен: его один раз ввели с бумаги.').waitFor()
    expect(await page.getByText('Ключ восстановления ещё не проверен').count()).toBe(0)
    await check('settings')
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox', { name: 'Найти или сделать что угодно' })
    await palette.fill('запер')
    await page.getByRole('option', { name: /Запереть хранилище/u, selected: true }).waitFor()
    await check('palette')
    await palette.press('Enter')

    const field = page.getByLabel('Парольная фраза', { exact: true })
    await field.waitFor()
    expect(await page.getByRole('navigation', { name: 'Главное' }).count()).toBe(0)
    await check('lock screen')
    await field.fill('не та фраза, совсем другая')
    await field.press('Enter')
    await page.getByText('не открывает хранилище').waitFor()
    await check('wrong passphrase')
    await field.fill(passphrase)
    await page.getByRole('button', { name: 'Открыть', exact: true }).click()
    await heading(page, 'Сегодня')

    for (const pid of ownProcesses('vault-process')) process.kill(Number(pid), 'SIGKILL')
    await page.getByText('Хранилище закрылось само').waitFor()
    await check('vault process ended')

    expect(found).toEqual({})
    expect(complaints).toEqual([])
    expect(await stored(page)).toEqual({ title: 'Sandyq', local: 0, session: 0, cookies: '' })
  })
})
