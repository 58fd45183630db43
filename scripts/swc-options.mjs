/** How TypeScript becomes JavaScript, for the build and for the tests alike; types are checked by `npm run typecheck`. */
export const swcOptions = {
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
};
