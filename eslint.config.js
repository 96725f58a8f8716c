import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'src/generated', 'coverage', '.consilience']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Looks for plain values in the place of an enum's. No code here may have an enum (erasableSyntaxOnly in tsconfig.json), and
      // the enums of packages that it uses are of strings, which the compiler checks. The rule took a fifth of the time of all.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // The house's own limits (ARCHITECTURE.md).
      'max-lines': ['error', 299],
      'max-lines-per-function': ['error', 69],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.[^?]*(?<!\\.ts|\\.json)$', message: 'Name the .ts file.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // A `describe` is a chapter, not a function; test/house/longFunctions.test.ts holds the others to 70 lines.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      // Tests look into JSON answers of every shape; a wrong look fails the test.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Selectors count code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.jsx', 'bin/consilience'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
        window: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        WebAssembly: 'readonly',
        performance: 'readonly',
      },
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  },
);
