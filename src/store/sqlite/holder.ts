import { hostname } from 'node:os'
import { basename } from 'node:path'
import { argv, kill, pid } from 'node:process'
import type { Reader, Writer } from './reader.ts'
import { numberOf, textOf } from './rows.ts'

/** A process that has the ledger open for writing: who is named when another has to wait. */
export interface WriterRow {
  readonly id: string
  readonly pid: number
  readonly host: string
  /** When the process began, in milliseconds since 1970: tells it from an earlier one of the same number. */
  readonly born: number
  readonly command: string
  /** ISO 8601, UTC. */
  readonly since: string
}

let opened = 0

/** This process, as others will see it. Each opening is a writer of its own. */
export function writerRow(): WriterRow {
  const host = hostname()
  const born = Math.round(performance.timeOrigin)
  return {
    id: `${host} ${pid} ${born} ${++opened}`,
    pid,
    host,
    born,
    command: commandName(argv),
    since: new Date().toISOString(),
  }
}

/** Program and verb alone: what follows may hold paths that are nobody else's business. */
const commandName = ([, script = 'node', verb = '']: readonly string[]): string =>
  `${basename(script)} ${/^[a-z-]{1,20}$/.test(verb) ? verb : ''}`.trim()

/** The other writers that are still there. One on another machine cannot be asked and counts as there. */
export const livingWriters = (reader: Reader, me: WriterRow): readonly WriterRow[] =>
  reader
    .all('SELECT id, pid, host, born, command, since FROM writer ORDER BY since, id')
    .map(row => ({
      id: textOf(row, 'id'),
      pid: numberOf(row, 'pid'),
      host: textOf(row, 'host'),
      born: numberOf(row, 'born'),
      command: textOf(row, 'command'),
      since: textOf(row, 'since'),
    }))
    .filter(row => row.id !== me.id && lives(row, me))

function lives(row: WriterRow, me: WriterRow): boolean {
  if (row.host !== me.host) return true
  if (row.pid === me.pid) return row.born === me.born
  try {
    return kill(row.pid, 0)
  } catch (error) {
    // Not ours to signal, so it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** For messages: "counterclaim ingest (process 4711 on desk, since 2031-03-04T10:00:00.000Z)". */
export const nameWriters = (writers: readonly WriterRow[]): string =>
  writers.length === 0
    ? 'another program'
    : writers
        .map(({ command, pid, host, since }) => `${command} (process ${pid} on ${host}, since ${since})`)
        .join(', or ')

/** Takes a writer off the list; what it had leased is free at once. */
export function removeWriter(writer: Writer, id: string): void {
  writer.run('UPDATE progress SET lease_until = 0, lease_holder = NULL WHERE lease_holder = ?', id)
  writer.run('DELETE FROM writer WHERE id = ?', id)
}

/** Forgets processes that are gone, and with them the leases that they held. */
export function removeDeadWriters(writer: Writer, me: WriterRow): void {
  const living = new Set(livingWriters(writer, me).map(row => row.id))
  for (const row of writer.all('SELECT id FROM writer')) {
    const id = textOf(row, 'id')
    if (id !== me.id && !living.has(id)) removeWriter(writer, id)
  }
}

/** Puts this process on the list of writers, from its first transaction to its closing. */
export function addWriter(writer: Writer, me: WriterRow): void {
  removeDeadWriters(writer, me)
  writer.run(
    'INSERT OR IGNORE INTO writer (id, pid, host, born, command, since) VALUES (?, ?, ?, ?, ?, ?)',
    me.id,
    me.pid,
    me.host,
    me.born,
    me.command,
    me.since,
  )
}
