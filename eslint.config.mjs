import tseslint from 'typescript-eslint';
import { projectRules } from './scripts/lint/project-rules.mjs';

/** Sizes after which a reader should be spared; what is longer says why at the disabling comment. */
const sizes = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
  'project/few-parameters': ['error', { functions: 4, constructors: 6 }],
  'max-depth': ['error', 3],
};

const environmentReader = {
  object: 'process',
  property: 'env',
  message: 'Settings are read in src/config/environment.ts only.',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.data/',
      'coverage/',
      'node_modules/',
      'test/architecture/fixtures/',
      'docs/generated/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { project: projectRules },
    rules: { 'project/disabling-needs-a-reason': 'error', eqeqeq: 'error', 'no-console': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...sizes,
      // Requests, responses and entities are shapes that happen to be classes; they have no behaviour to lose.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', environmentReader] },
  },
  { files: ['src/config/environment.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    // Stories and tables are read from top to bottom; splitting them by length helps nobody.
    files: ['test/**/*.ts', 'migrations/*.ts', 'bench/**/*.ts'],
    rules: {
      'project/few-parameters': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
