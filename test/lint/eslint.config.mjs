// eslint -c test/lint/eslint.config.mjs (run by `npm run check`). Besides the usual: the rules of our own architecture.
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import path from 'node:path';
import * as ours from './architecture.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const browserCode = { files: ['src/**/*.ts'], ignores: ['src/{server,cli,siasn,conformance}/**'] };

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '.cache/', '.data/', 'storybook-static/', 'coverage/'] },
  // Projects of their own, with other compilers and other plugins.
  { ignores: ['test/frameworks/*/**'] },
  // A finding is mended, not switched off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: path.join(root, 'test/tsconfig.json'), tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // node:test's functions return promises that its runner awaits.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ours.needsNoAwait }],
      // Listeners may be async.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Interfaces ask for a promise where an implementation need not wait for anything.
      '@typescript-eslint/require-await': 'off',
      // Lit binds the methods that a template names.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  { files: ['**/*.ts'], rules: ours.everywhere },

  {
    ...browserCode,
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
  },
  { ...browserCode, rules: ours.browser },
  { files: ['src/rules/**/*.ts'], rules: ours.rules },
  { files: ['src/contract/zod.ts'], rules: ours.theOneZodImport },
  { files: ['test/**/*.ts'], rules: ours.tests },
);
