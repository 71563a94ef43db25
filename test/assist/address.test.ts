import { describe, expect, it } from 'vitest'
import { serverAt } from '../../src/assist/address.ts'
import { AssistError } from '../../src/assist/assist-error.ts'

const refusalOf = (address: string, allowRemote = false): string => {
  try {
    serverAt(address, allowRemote)
  } catch (error) {
    if (error instanceof AssistError && error.kind === 'address') return error.message
    throw error
  }
  return 'taken'
}

describe('the address of a model', () => {
  it.each([
    'http://127.0.0.1:8080/v1',
    'http://localhost:8080',
    'http://[::1]:8080/v1/',
    'https://127.9.8.7/v1',
    'http://127.1:8080/v1',
  ])('may be this machine: %s', address => {
    expect(serverAt(address, false).remote).toBe(false)
  })

  it.each([
    'http://192.168.1.20:8080/v1',
    'https://models.example/v1',
    'http://0.0.0.0:8080/v1',
    'http://localhost.models.example/v1',
    'http://127.0.0.1.models.example/v1',
    'http://[::ffff:10.0.0.1]/v1',
  ])('may be no other machine: %s', address => {
    expect(refusalOf(address)).toMatch(/is not this machine$/)
  })

  it('may be another machine where the user says so', () => {
    expect(serverAt('https://models.example/v1', true).remote).toBe(true)
  })

  it('ends in a slash, so that what is asked for goes below it', () => {
    expect(String(serverAt('http://127.0.0.1:8080/v1', false).base)).toBe('http://127.0.0.1:8080/v1/')
  })

  it.each(['', 'qwen', 'file:///etc/hosts', 'ftp://127.0.0.1/', 'javascript:alert(1)'])(
    'is an HTTP address, which "%s" is not',
    address => {
      expect(refusalOf(address, true)).toMatch(/is no HTTP address$/)
    },
  )

  it('holds no password, and does not repeat it', () => {
    expect(refusalOf('http://me:hunter2@127.0.0.1/v1')).toBe('the address holds a name or a password')
  })

  it('ends with its path', () => {
    expect(refusalOf('http://127.0.0.1/v1?to=elsewhere')).not.toBe('taken')
  })
})
