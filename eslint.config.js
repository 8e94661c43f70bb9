// ESLint is here for one thing that needs types: a promise nobody waits for. Everything else is Biome's.

import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: [
      'out/',
      'dist/',
      'demo-output/',
      'node_modules/',
      'tests/interop/',
      'tests/fixtures/',
      '**/*.js',
      '**/*.mjs',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      // The router's way to send somebody elsewhere is to throw a value of its own.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', name: 'Redirect', package: '@tanstack/router-core' }] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    // Functions that we name; a callback's parameters are somebody else's choice.
    files: ['electron/**', 'renderer/**', 'shared/**', 'tools/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'FunctionDeclaration',
          'VariableDeclarator > ArrowFunctionExpression',
          'MethodDefinition > FunctionExpression',
        ].map((kind) => ({
          selector: `${kind}[params.length>3]`,
          message: 'More than three parameters become one object.',
        })),
      ],
    },
  },
)
