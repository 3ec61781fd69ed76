import { defineConfig } from 'tsup'

/** How every library is built: one ES module, one CommonJS module, and the types of both. */
export const library = (entry: readonly string[] = ['src/index.ts']) =>
  defineConfig({
    entry: [...entry],
    format: ['esm', 'cjs'],
    target: 'node20',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
    splitting: false,
    sourcemap: false,
    silent: true,
  })

/** How an application is built: one ES module that Node runs. */
export const application = (entry: string) =>
  defineConfig({
    entry: [entry],
    format: ['esm'],
    target: 'node20',
    clean: true,
    splitting: false,
    silent: true,
  })
