// Mocha adds the files of its command line to those named here: whoever names some wants only these.
const named = process.argv.slice(2).some((argument) => argument.endsWith('.test.ts'))

export default {
  ...(named ? {} : { spec: ['test/**/*.test.ts'] }),
  require: ['./test/support/hooks.ts'],
  // Without the second, mocha would require() the tests and import() would load every module a second time.
  'node-option': ['import=tsx', 'no-experimental-require-module'],
  // Only against hanging: a busy machine may be slow without being wrong.
  timeout: 180_000,
  'forbid-only': process.env.CI !== undefined,
}
