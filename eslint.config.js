/** Lint rules: TypeScript's recommended set, plus the house's own prohibitions. */
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'action/dist/', 'src/schema/', 'test/runtimes/', 'bench/**/node_modules/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'use a union of string literals' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'use a module' },
        { selector: 'ImportExpression[source.type!="Literal"]', message: 'computed imports hide a layer breach' },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-console': 'error',
    },
  },
  { files: ['tools/**', 'bench/**', 'examples/**', 'test/**'], rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' } },
);
