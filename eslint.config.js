import js from '@eslint/js';
import securityRules from '@firebase/eslint-plugin-security-rules';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Dependencies point inward: web → domain, src → domain, domain → nothing. */
const inward = (...group) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group, message: 'Dependencies point inward (docs/architecture.md).' }] },
  ],
});

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '.run/**', '.data/**', 'coverage/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
    },
  },
  {
    files: ['functions/domain/**/*.ts'],
    rules: {
      ...inward('firebase*', '@google-cloud/*', 'node:*', '@ppid/functions*', '**/src/**'),
      // Pure: the caller brings the time.
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'domain has no clock' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'domain has no clock',
        },
      ],
    },
  },
  {
    files: [
      'functions/src/triggers/**/*.ts',
      'functions/src/callables/**/*.ts',
      'functions/src/https/**/*.ts',
      'functions/src/schedules/**/*.ts',
      'functions/src/tasks/**/*.ts',
    ],
    rules: { 'max-lines': ['error', { max: 60 }] },
  },
  {
    files: ['functions/src/**/*.ts'],
    rules: inward('**/web/**', '**/emulators/**', '**/test/**'),
  },
  {
    files: ['web/{src,layanan}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...inward('**/functions/src/**', '**/emulators/**', 'firebase-admin*'),
    },
  },
  {
    files: ['web/{src,layanan}/**/*.{ts,tsx}'],
    ignores: ['web/src/data/**'],
    rules: inward('firebase', 'firebase/*', '**/functions/src/**'),
  },
  { files: ['emulators/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  securityRules.configs['flat/recommended'],
);
