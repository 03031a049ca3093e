/**
 * What we use of oclif, by its sub-paths: the index would load everything there is, at every start.
 */
export { Command } from '@oclif/core/command'
export * as Flags from '@oclif/core/flags'
export * as Args from '@oclif/core/args'
