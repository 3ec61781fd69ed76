import { existsSync, readFileSync } from 'node:fs'
import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { arrows, pure } from './scripts/arrows.mjs'

/** Tests, and what only tests import. None of it is published. */
const tests = ['**/*.test.ts', '**/src/testing/**/*.ts']

const rooms = Object.keys(arrows).flatMap((name) =>
  [`packages/${name}`, `apps/${name}`, name]
    .filter((folder) => existsSync(`${folder}/package.json`))
    .map((folder) => ({ name, folder })),
)

const escaped = (text) => text.replaceAll(/[.*+?^$()|{}[\]\\/]/g, '\\$&')

/** Matches a specifier that starts with `prefix` and then names none of `modules`. */
const outside = (prefix, modules) =>
  `^${prefix}(?!(?:${modules.map(escaped).join('|')})(?:/|$))`.replace('(?!(?:)(?:/|$))', '')

/** What the files of one package may import: nothing but what its manifest and its arrows allow. */
const imports = ({ name, folder }, { inTests }) => {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const declared = Object.keys({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...(inTests ? { ...manifest.devDependencies, vitest: '', 'fast-check': '' } : {}),
  })
  const closed = pure.includes(name) && !inTests
  const inner = arrows[name].map((other) => `@peer-support/${other}`).join(', ')
  return [
    'error',
    {
      patterns: [
        {
          regex: '^(?:fp-ts(?!/lib/.+\\.js$)|io-ts/(?!lib/.+\\.js$))',
          message:
            "Node loads 'fp-ts/lib/Either.js', and fails on 'fp-ts/Either'; 'fp-ts' alone loads it all.",
        },
        {
          regex: '^\\.{1,2}/(?:.*/)?(?:src|dist)/',
          message: 'Import another package by its name.',
        },
        ...(inTests
          ? []
          : [{ regex: '/testing/', message: 'What helps tests stays out of what is published.' }]),
        {
          regex: outside('@peer-support/', arrows[name]),
          message: `Arrows point inward: ${name} may import ${inner || 'no other package'}.`,
        },
        {
          regex: outside(`(?!\\.{1,2}/|@peer-support/${closed ? '' : '|node:'})`, declared),
          message: closed
            ? `${name} is pure: only its dependencies, and no Node built-in.`
            : `Neither a dependency of ${name} nor a built-in named with \`node:\`.`,
        },
      ],
    },
  ]
}

const unsafeCast = {
  selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
  message: 'A cast through `unknown` silences the compiler: decode with a codec.',
}

const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The instant comes in with the context.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'The instant comes in with the context.',
  },
  { selector: 'ImportExpression', message: 'A pure package loads nothing while it runs.' },
  { selector: 'ThrowStatement', message: 'Return the error as a value.' },
  { selector: 'ClassDeclaration, ClassExpression', message: 'Write data and functions.' },
]

const looseTests = [
  {
    selector:
      'MemberExpression[property.name=/^(toMatchObject|toHaveProperty|objectContaining|arrayContaining|anything)$/]',
    message: 'Assert the whole value: a superset matcher lets a leaked field pass.',
  },
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip)$/]',
    message: 'Every test runs.',
  },
]

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/.peer-support/', 'examples/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A record without optional fields is `Record<never, never>` on purpose.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // A type argument may be written down to have a list checked against a vocabulary.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^_$' },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A `default` is a decision; a missing case is not.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', unsafeCast],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'console', 'performance', 'process', 'URL'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['{packages,apps,benchmarks}/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  {
    files: ['{packages,apps}/*/src/**/*.ts'],
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  rooms.flatMap((room) => [
    {
      files: [`${room.folder}/src/**/*.ts`],
      ignores: tests,
      rules: { 'no-restricted-imports': imports(room, { inTests: false }) },
    },
    {
      files: ['**/*.test.ts', 'testing/**/*.ts'].map((glob) => `${room.folder}/src/${glob}`),
      rules: { 'no-restricted-imports': imports(room, { inTests: true }) },
    },
  ]),
  {
    files: pure.map((name) => `packages/${name}/src/**/*.ts`),
    ignores: tests,
    // What the language itself has, and this, is all that a pure package sees.
    languageOptions: { globals: { TextEncoder: 'readonly' } },
    rules: {
      'no-undef': 'error',
      'no-restricted-globals': ['error', 'globalThis'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The instant comes in with the context.' },
        { object: 'Math', property: 'random', message: 'Ids and draws come in from outside.' },
      ],
      'no-restricted-syntax': ['error', unsafeCast, ...impure],
    },
  },
  {
    // The one place that throws: something that ships with the library is wrong, and no caller can help.
    files: ['packages/domain/src/policy/defect.ts'],
    rules: { 'no-restricted-syntax': ['error', unsafeCast] },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description' },
      ],
      'no-restricted-syntax': ['error', unsafeCast, ...looseTests],
    },
  },
  {
    files: ['**/{utils,common,helpers,misc,types}.{ts,mjs,js}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name the file after the one idea in it.' },
      ],
    },
  },
)
