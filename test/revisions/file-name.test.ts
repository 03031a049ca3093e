import { expect } from 'chai'
import * as fc from 'fast-check'
import { renderFileName, slugOf, templateFolders } from '../../src/revisions/file-name.js'
import { newRevisionId, revisionIdBytes } from '../../src/revisions/generate-id.js'

const parts = {
  revision: 'd4f1c2a9be07',
  message: 'Create users',
  created: new Date('2023-08-07T22:05:09Z'),
  timeZone: 'UTC',
}

const names: readonly (readonly [template: string, changes: Partial<typeof parts>, path: string])[] = [
  ['{year}{month}{day}_{hour}{minute}{second}_{slug}', {}, '20230807_220509_create_users'],
  ['{year}-{month}-{day}_{hour}{minute}', { timeZone: 'Europe/Berlin' }, '2023-08-08_0005'],
  ['{hour}', { created: new Date('2023-08-07T00:00:00Z') }, '00'],
  ['{rev}_{slug}', {}, 'd4f1c2a9be07_create_users'],
  ['{rev}_{slug}', { message: '' }, 'd4f1c2a9be07'],
  ['{epoch}', {}, '1691445909'],
  ['{year}/{month}/{slug}', {}, '2023/08/create_users'],
]

const slugs: readonly (readonly [message: string, slug: string])[] = [
  ['Create users', 'create_users'],
  ['  add user.email -> UNIQUE!', 'add_user_email_unique'],
  ['../../etc/passwd', 'etc_passwd'],
  ['größe ändern', 'größe_ändern'],
  ['', ''],
  ['one two three four five six seven eight nine', 'one_two_three_four_five_six_seven_eight'],
  ['aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaaa bbbb', 'aaaa_aaaa_aaaa_aaaa_aaaa_aaaa_aaaa_aaaaa'],
  ['x'.repeat(60), 'x'.repeat(40)],
]

describe('renderFileName', () => {
  for (const [template, changes, path] of names) {
    it(`fills in ${template} ${JSON.stringify(changes)}`, () => {
      expect(renderFileName(template, { ...parts, ...changes })).to.deep.equal({ ok: true, path })
    })
  }

  it('names a token it does not know', () => {
    const result = renderFileName('{rev}_{slog}', parts)
    expect(!result.ok && result.problem).to.deep.include({ kind: 'unknown-token', token: 'slog' })
  })

  it('names a time zone it does not know', () => {
    const result = renderFileName('{rev}', { ...parts, timeZone: 'Mars/Base' })
    expect(!result.ok && result.problem).to.deep.equal({ kind: 'unknown-time-zone', timeZone: 'Mars/Base' })
  })

  for (const template of ['../{rev}', '/{rev}', '{year}//{rev}', '', './{rev}']) {
    it(`refuses the path of ${JSON.stringify(template)}`, () => {
      const result = renderFileName(template, parts)
      expect(!result.ok && result.problem.kind).to.equal('unusable-path')
    })
  }
})

describe('slugOf', () => {
  for (const [message, slug] of slugs) {
    it(`makes ${JSON.stringify(slug)} of ${JSON.stringify(message)}`, () => {
      expect(slugOf(message)).to.equal(slug)
    })
  }
})

describe('newRevisionId', () => {
  it('is 12 hexadecimal digits that begin with a letter', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: revisionIdBytes, maxLength: 16 }), (bytes) => {
        expect(newRevisionId(bytes)).to.match(/^[a-f][\da-f]{11}$/)
      }),
    )
  })

  it('depends on every byte it asks for', () => {
    const ids = Array.from({ length: revisionIdBytes }, (_, index) => {
      const bytes = new Uint8Array(revisionIdBytes)
      bytes[index] = 0x11
      return newRevisionId(bytes)
    })
    expect(new Set([...ids, newRevisionId(new Uint8Array(revisionIdBytes))]).size).to.equal(
      revisionIdBytes + 1,
    )
  })

  it('wants enough bytes', () => {
    expect(() => newRevisionId(new Uint8Array(revisionIdBytes - 1))).to.throw(RangeError)
  })
})

describe('templateFolders', () => {
  it('finds the folders that a template made, and no others', () => {
    const dated = templateFolders('{year}/{month}.x/{slug}')
    expect('billing/2023/08.x'.replace(dated ?? '', '')).to.equal('billing')
    expect('2023/08.x'.replace(dated ?? '', '')).to.equal('')
    for (const other of ['billing', '2023/08zx', '12023/08.x', '2023/08.x/billing', '']) {
      expect(dated?.test(other), other).to.equal(false)
    }
    expect(templateFolders('{rev}_{slug}')).to.equal(undefined)
  })

  it('finds those of every name that a template renders', () => {
    for (const [template, changes, path] of names) {
      const made = templateFolders(template)
      const folders = path.split('/').slice(0, -1).join('/')
      expect(folders.replace(made ?? '', ''), template).to.equal('')
      expect(renderFileName(template, { ...parts, ...changes })).to.deep.equal({ ok: true, path })
    }
  })
})
