// Mocha adds the files of its command line to those named here: whoever names some wants only these.
const named = process.argv.slice(2).some((argument) => argument.endsWith('.test.ts'))

export default {
  ...(named ? {} : { spec: ['test/**/*.test.ts'] }),
  require: ['./test/support/hooks.ts'],
  'node-option': ['import=tsx'],
  timeout: 20_000,
  'forbid-only': process.env.CI !== undefined,
}
