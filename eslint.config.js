import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Imports that a part of the house may not have, with the reason. */
const without = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
});

const screenLibraries = ['ink', 'react', 'chalk', 'commander'];
const disk = ['conf', 'node:fs', 'node:fs/*', 'fs', 'fs/*'];
const rooms = ['**/screens/*', '**/screens/**', '**/app/*', '**/cli/*', '**/plain/*', '**/store/*'];
const message = 'The domain is pure: no screens, no disk, no clock. See CONTRIBUTING.md.';

export default tseslint.config(
  { ignores: ['dist', 'dist-new', 'node_modules', 'coverage', 'src/coach/model/data'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({
    ...config,
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', '*.ts'],
  })),
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', '*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
      'no-control-regex': 'off',
    },
  },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'Only the bin ends the process.' },
      ],
    },
  },
  {
    files: [
      'src/guide/**',
      'src/path/**',
      'src/profile/**',
      'src/coach/**',
      'src/journal/**',
      'src/dates/**',
      'src/text/**',
      'src/builders/**',
      'src/checkin/**',
      'src/promises/**',
      'src/agreements/**',
      'src/triggers/**',
      'src/gestures/**',
      'src/records/**',
      'src/talks/**',
      'src/calm/**',
      'src/progress/**',
      'src/report/**',
    ],
    rules: {
      ...without([...screenLibraries, ...disk, ...rooms, '**/session/*', '**/ui/*'], message),
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass `now` in.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass `now` in.' },
      ],
    },
  },
  {
    files: ['src/guide/**'],
    // Only what lies beside it or above it in its own folder: no package and no other room.
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.)', message },
            { regex: '^(?:\\.\\./)+(?!\\.\\./|schema\\.js|feelings\\.js|library/|stages/)', message },
          ],
        },
      ],
    },
  },
  {
    files: ['src/screens/**', 'src/ui/**', 'src/support/**', 'src/pages/**'],
    rules: without(
      [...disk, 'node:child_process', 'commander', '**/app/*', '**/cli/*'],
      'Screens draw and send intents; they touch no disk.',
    ),
  },
  {
    files: ['src/cli/**', 'src/app/**', 'src/plain/**', 'src/session/**'],
    ignores: ['src/app/terminal.ts'],
    rules: without(disk, 'Only src/store touches the disk.'),
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-floating-promises': 'error' },
  },
);
