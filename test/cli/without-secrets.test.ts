import { expect } from 'chai'
import { withoutSecrets } from '../../src/cli/without-secrets.js'

function covered(line: string): string | undefined {
  return withoutSecrets(new Map([['aludel.yaml', line]])).get('aludel.yaml')
}

describe('withoutSecrets', () => {
  const cases: Readonly<Record<string, string>> = {
    'url: postgresql://app:hunter2@db/shop': 'url: postgresql://app:*******@db/shop',
    'url: "postgres:/app:hunter2@db/shop"': 'url: "postgres:/app:*******@db/shop"',
    'url: app:hunter2@db': 'url: app:*******@db',
    'url: postgresql://app:p@ss:w@db/shop': 'url: postgresql://app:******@db/shop',
    'url: postgresql://db/shop?user=app&password=hunter2':
      'url: postgresql://db/shop?user=app&password=*******',
    'dev: { url: "pglite://x", password: hunter2 }': 'dev: { url: "pglite://x", password: ********',
    '  password: "hunter2"': '  password: *********',
    '  password: ${PASSWORD}': '  password: ${PASSWORD}',
    '  password_file: secret.txt': '  password_file: secret.txt',
  }
  for (const [line, expected] of Object.entries(cases)) {
    it(`covers ${line}`, () => {
      expect(covered(line)?.slice(0, expected.length)).to.equal(expected)
      expect(covered(line)).to.have.length(line.length).and.not.contain('hunter2')
    })
  }

  it('leaves documents alone', () => {
    const text = 'operations:\n  - insert_rows: { rows: [{ url: "https://a:b@c" }] }\n'
    expect(withoutSecrets(new Map([['revisions/a.yaml', text]])).get('revisions/a.yaml')).to.equal(text)
  })
})
