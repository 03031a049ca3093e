import { expect } from 'chai'
import { classifyFailure } from '../../../src/cli/failure.js'
import { failureText } from '../../../src/cli/render/failure-text.js'
import { plainPalette } from '../../../src/diagnostics/formats/palette.js'
import { RunError } from '../../../src/migrate/errors.js'
import { outputProblems } from '../output-schemas.js'

const error = new RunError('lock-timeout', 'Revision aaa failed at add column "users.email"', {
  blockers: [
    {
      pid: 4711,
      user: 'bob',
      application: 'psql',
      client: '10.0.0.7',
      state: 'idle in transaction',
      transactionMs: 302_000,
      lock: 'ACCESS SHARE',
      relation: 'public.users',
      query: 'SELECT count(*) FROM users',
      endedBy: 'SELECT pg_terminate_backend(4711)',
    },
    { pid: 0, endedBy: 'ROLLBACK PREPARED, with a gid of pg_prepared_xacts' },
    { pid: 12, endedBy: 'SELECT pg_terminate_backend(12)' },
  ],
  help: 'End it by: SELECT pg_terminate_backend(4711)',
})

const at = (line: number) => ({ pointer: `/operations/${line}`, file: 'revisions/a.yaml', line })

describe('a failure as text', () => {
  it('shows who holds the lock', () => {
    expect(failureText(error, { palette: plainPalette, width: 100 }).split('\n')).to.deep.equal([
      'error: Revision aaa failed at add column "users.email"',
      '  blocked by: process 4711, psql of bob from 10.0.0.7: idle in transaction; transaction open for 5',
      '              min 02 s; ACCESS SHARE on public.users',
      '      query: SELECT count(*) FROM users',
      '  blocked by: a prepared transaction',
      '  blocked by: process 12',
      '  help: End it by: SELECT pg_terminate_backend(4711)',
      '',
    ])
  })

  it('says once what the hint and the help both say', () => {
    const wrong = new RunError('unsupported-version', 'the server is MariaDB 10.11.18, not MySQL', {
      server: { message: 'the server is MariaDB 10.11.18, not MySQL', hint: 'Write mariadb:// in the URL' },
      help: 'Write mariadb:// in the URL.',
    })
    expect(failureText(wrong, { palette: plainPalette, width: 100 }).split('\n')).to.deep.equal([
      'error: the server is MariaDB 10.11.18, not MySQL',
      '  help: Write mariadb:// in the URL.',
      '',
    ])
  })

  it('is told in JSON with those who hold the lock', () => {
    const { failure, exitCode } = classifyFailure(error)
    expect(outputProblems('error', { version: 1, error: failure })).to.deep.equal([])
    expect(failure.blockers?.[0]).to.include({ pid: 4711, transaction_ms: 302_000 })
    expect(exitCode).to.equal(4)
  })

  it('lists what does not hold, each at its place', () => {
    const refused = new RunError('precondition', 'The rows do not fit in 2 ways. Nothing was changed', {
      revision: 'aaa',
      operation: at(3),
      problems: [
        { revision: 'aaa', operation: at(3), sentence: 'no row has a null', help: 'fill them' },
        { revision: 'aaa', operation: at(7), sentence: 'no two rows are alike' },
      ],
    })
    const text = failureText(refused, { palette: plainPalette, width: 100 })
    expect(text).to.include('no row has a null').and.to.include('no two rows are alike')
    expect(text).to.include('revisions/a.yaml:3').and.to.include('revisions/a.yaml:7')
    expect(text).to.include('help: fill them')
    expect(text.match(/a\.yaml:3/g)).to.have.length(1)
  })
})
