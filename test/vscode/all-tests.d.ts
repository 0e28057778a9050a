/** Made by test/support/tests-plugin.mjs when the suite is bundled. Brings mocha along, as globals. */
declare module 'all-tests' {
  /** Runs every test file of the folder, each of which declares its tests to mocha. */
  export function declareTests(): void;
}
