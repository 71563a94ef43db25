import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly hasInstallScript?: boolean
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '')

describe('what npm installs', () => {
  it('runs install scripts only of reviewed packages', () => {
    const reviewed = Object.keys(manifest.allowScripts)
    // fsevents is built on macOS only, and never installed elsewhere.
    const running = packages.filter(
      ([path, { hasInstallScript }]) => hasInstallScript && nameOf(path) !== 'fsevents',
    )
    expect(running.map(([path]) => nameOf(path))).toEqual(reviewed)
  })

  it('is fixed to the version', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual(
      [],
    )
  })

  it('comes from whichever registry the machine is set to', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/)
  })

  it('has licences that go with Apache-2.0', () => {
    const compatible =
      /^(?:\(?(?:MIT(?:-0)?|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|MPL-2\.0|Unlicense|Python-2\.0)(?: OR [\w.-]+)?\)?)$/
    const others = packages.filter(([, { license }]) => license !== undefined && !compatible.test(license))
    expect(others.map(([path, { license }]) => `${nameOf(path)} ${license}`)).toEqual([])
  })
})

describe('trained weights', () => {
  it('ship with a licence of their own, named in package.json and on their card', () => {
    for (const { path, license, licenseFile } of manifest.counterclaim.models) {
      expect(readFileSync(licenseFile, 'utf8')).toContain(license)
      expect(readFileSync(`${path}/README.md`, 'utf8')).toContain(license)
      expect(readFileSync('README.md', 'utf8')).toContain(licenseFile)
    }
  })

  it('take at most 12 MB', () => {
    expect(readFileSync('models/attribution/weights.bin').length).toBeLessThanOrEqual(12e6)
  })
})
