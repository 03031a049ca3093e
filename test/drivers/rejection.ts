import { DriverError } from '../../src/drivers/driver.js'

/** The DriverError that a promise rejects with; anything else fails the test. */
export async function driverError(promise: Promise<unknown>): Promise<DriverError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof DriverError) return error
    throw error
  }
  throw new Error('the promise was fulfilled')
}
