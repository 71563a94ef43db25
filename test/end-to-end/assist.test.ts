import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modelServer, saying, shownIn } from '../assist/model-server.ts'
import { finished, run, start, temporaryFolder } from './run-cli.ts'

const CHARGE =
  'Shells on Hask\n\nThe Government of Sudan accused the Government of Chad on Monday of shelling the quarry at Hask.\n'
const DENIAL =
  'Chad replies\n\nThe Government of Chad denied on Tuesday that its guns had ever reached the quarry at Hask.\n'

async function ledger(): Promise<string> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'one.txt'), CHARGE)
  writeFileSync(join(folder, 'two.txt'), DENIAL)
  const ingested = await run(['ingest', 'one.txt', 'two.txt', '--attribution', 'rules'], folder)
  expect(ingested.code).toBe(0)
  return folder
}

const firstWords = (text: string): string => text.split(' ').slice(0, 3).join(' ')
const linesOf = (text: string): string[] => text.split('\n').filter(Boolean)

describe('counterclaim assist', () => {
  it('asks a model on this machine, and shows what it suggests apart from the rules’ own', async () => {
    const folder = await ledger()
    const before = await run(['export', '--format', 'jsonl'], folder)
    const { url, received } = await modelServer(question =>
      saying(JSON.stringify({ stance: 'deny', words: firstWords(shownIn(question).second.statement) })),
    )
    const asked = await run(['assist', '--url', url, '--model', 'small'], folder)
    expect(asked).toMatchObject({ code: 0, error: '' })
    expect(asked.out).toBe(
      '1 question answered, 0 known from before\nsuggested: 1 stance, 0 pairs that may be one claim (counterclaim suggestions)\n',
    )
    const again = await run(['assist', '--url', url, '--model', 'small'], folder)
    expect(again.out).toMatch(/^0 questions answered, 1 known from before\n/)
    expect(received).toHaveLength(1)
    const after = await run(['export', '--format', 'jsonl'], folder)
    const [suggested = '', ...others] = linesOf(after.out).filter(line => /^.{8}"suggestion"/.test(line))
    expect(others).toEqual([])
    expect(after.out).toBe(`${before.out}${suggested}\n`)
    expect((await run(['verify'], folder)).code).toBe(0)
  })

  it('is shown with the claim, and taken over by a person’s word alone', async () => {
    const folder = await ledger()
    const { url } = await modelServer(question =>
      saying(JSON.stringify({ stance: 'deny', words: firstWords(shownIn(question).second.statement) })),
    )
    await run(['assist', '--url', url, '--model', 'small'], folder)
    const [claim] = linesOf((await run(['claims', '--json'], folder)).out).map(
      line => JSON.parse(line).id as string,
    )
    const [charge] = linesOf((await run(['statements', '--act', 'accuse', '--json'], folder)).out).map(
      line => JSON.parse(line).id as string,
    )
    const shown = await run(['show', claim ?? ''], folder)
    expect(shown.out).toContain('suggested by models of your own, not by this program')
    expect(shown.out).toContain('rests on “its guns had”; small')
    const reason = ['--reason', 'the same shelling', '--reviewer', 'A. Varn']
    expect((await run(['together', claim ?? '', charge ?? '', ...reason], folder)).code).toBe(0)
    expect((await run(['suggestions'], folder)).error).toContain('no suggestions in this ledger')
  })

  it('is off unless a server and a model are named', async () => {
    const folder = await ledger()
    const nothing = await run(['assist'], folder)
    expect(nothing).toMatchObject({ code: 2, error: expect.stringContaining('no --url is given') })
    const noModel = await run(['assist', '--url', 'http://127.0.0.1:9/v1'], folder)
    expect(noModel).toMatchObject({ code: 2, error: expect.stringContaining('no model is named') })
  })

  it('refuses another machine, and warns before it sends anything there', async () => {
    const folder = await ledger()
    const refused = await run(['assist', '--url', 'http://models.invalid/v1', '--model', 'small'], folder)
    expect(refused).toMatchObject({
      code: 2,
      error: expect.stringContaining('models.invalid is not this machine'),
    })
    const warned = await run(
      ['assist', '--url', 'http://models.invalid/v1', '--model', 'small', '--allow-remote'],
      folder,
    )
    expect(warned.error).toContain(
      'text of your articles leaves this machine: it goes to models.invalid, unencrypted',
    )
  })

  it('says that nobody is there, and leaves the ledger as it was', async () => {
    const folder = await ledger()
    const { url, server } = await modelServer(() => undefined)
    await new Promise(resolve => server.close(resolve))
    const before = await run(['export', '--format', 'jsonl'], folder)
    const asked = await run(['assist', '--url', url, '--embedding-model', 'near'], folder)
    expect(asked).toMatchObject({ code: 1, error: expect.stringContaining('cannot be reached') })
    expect((await run(['export', '--format', 'jsonl'], folder)).out).toBe(before.out)
  })

  it('shows what a server says without obeying it', async () => {
    const folder = await ledger()
    const { url } = await modelServer((_, response) => {
      response.writeHead(404).end('no such\u001b[2J model')
    })
    const asked = await run(['assist', '--url', url, '--embedding-model', 'near'], folder)
    expect(asked.code).toBe(1)
    expect(asked.error).toContain('the server answers 404: no such␛[2J model')
    expect(asked.error).not.toContain('\u001b')
  })

  it('takes the key from the environment, and shows it nowhere', async () => {
    const folder = await ledger()
    const { url, received } = await modelServer((_, response) => {
      response.writeHead(401).end('wrong key')
    })
    process.env.TEST_MODEL_KEY = 'k-123456'
    const args = ['assist', '--url', url, '--embedding-model', 'near', '--key-from-env', 'TEST_MODEL_KEY']
    const asked = await finished(start(args, folder))
    delete process.env.TEST_MODEL_KEY
    expect(received[0]?.headers.authorization).toBe('Bearer k-123456')
    expect(asked.out + asked.error).not.toContain('k-123456')
    expect((await run(args, folder)).error).toContain('the variable TEST_MODEL_KEY is not set')
  })
})
