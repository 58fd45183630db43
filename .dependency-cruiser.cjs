/** Who may import whom; ARCHITECTURE.md says why. Each rule has a fixture under test/architecture/fixtures. */

/** Lower ones first: a module may call those before it, never those after it. */
const MODULES = [
  'audit',
  'access',
  'reference',
  'children',
  'documents',
  'safeguarding',
  'reviews',
  'intake',
  'due-process',
  'protection',
  'eligibility',
  'referrals',
  'sentencing',
  'court-reports',
  'compliance',
  'hearings',
  'cases',
  'paper-files',
  'case-plans',
  'sessions',
  'follow-through',
  'life-events',
  'monitoring',
  'conferences',
  'restorative',
  'closure',
  'messages',
];

/** They read what the others make known, and nobody imports them. */
const LEAVES = ['transfers', 'family-page', 'desk', 'legal-clinic', 'evaluation', 'notifications'];

const at = (path) => `(?:^|/)src/${path}`;
const FRAMEWORKS =
  '(?:^|/)node_modules/(?:@nestjs|typeorm|pg|fastify|class-validator|class-transformer|passport|rxjs)';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const order = MODULES.slice(0, -1).map((name, index) =>
  forbid(
    `${name}-calls-down-only`,
    `${name} knows only the modules below it: ${MODULES.slice(0, index).join(', ') || 'none'}`,
    { path: at(`modules/${name}/`) },
    { path: at(`modules/(?:${MODULES.slice(index + 1).join('|')})/`) },
  ),
);

module.exports = {
  forbidden: [
    forbid(
      'kernel-stands-alone',
      'the kernel is plain TypeScript that everything else stands on',
      { path: at('kernel/') },
      { path: at('(?!kernel/)') },
    ),
    forbid(
      'kernel-knows-no-framework',
      'the kernel outlives frameworks and databases',
      { path: at('kernel/') },
      { path: FRAMEWORKS },
    ),
    forbid(
      'platform-knows-no-module',
      'the platform carries the modules and does not know them',
      { path: at('platform/') },
      { path: at('modules/') },
    ),
    forbid(
      'program-is-at-the-top',
      'settings and assembly are handed down, never fetched from below',
      { path: at('(?:platform|modules)/') },
      { path: at('(?:config|demonstration)/|(?:^|/)src/[^/]+[.]ts$') },
    ),
    forbid(
      'modules-are-entered-by-their-door',
      'of a module others see index.ts and contract.ts',
      { path: at('modules/([^/]+)/') },
      {
        path: at('modules/[^/]+/'),
        pathNot: [at('modules/$1/'), at('modules/[^/]+/(?:index|contract)[.]ts$')],
      },
    ),
    forbid(
      'program-uses-doors',
      'the program, too, enters a module by index.ts or contract.ts; it may fill the seeded lists',
      { path: [at('(?:config|demonstration)/'), at('[^/]+[.]ts$')] },
      { path: at('modules/[^/]+/'), pathNot: at('modules/[^/]+/(?:(?:index|contract)[.]ts$|seed/)') },
    ),
    ...order,
    forbid(
      'leaves-are-not-imported',
      'who wants to know what a leaf knows asks the module that the fact comes from',
      { path: at('modules/([^/]+)/') },
      { path: at(`modules/(?:${LEAVES.join('|')})/`), pathNot: at('modules/$1/') },
    ),
    forbid(
      'leaves-read-contracts',
      'evaluation and notifications live on events alone; legal-clinic may also call down',
      { path: at('modules/(evaluation|notifications)/') },
      {
        path: at('modules/[^/]+/'),
        pathNot: [at('modules/$1/'), at('modules/(?:access|audit|reference)/index[.]ts$'), 'contract[.]ts$'],
      },
    ),
    forbid(
      'domain-knows-no-framework',
      'a lawyer can read the domain; it needs neither Nest nor a database',
      { path: at('modules/[^/]+/domain/') },
      { path: FRAMEWORKS },
    ),
    forbid(
      'domain-knows-nothing-around-it',
      'application, persistence and HTTP depend on the domain, not the other way round',
      { path: at('modules/[^/]+/domain/') },
      { path: at('modules/[^/]+/(?:application|persistence|http)/') },
    ),
    forbid(
      'persistence-knows-no-http',
      'how a row is kept does not depend on how it is shown',
      { path: at('modules/[^/]+/persistence/') },
      { path: at('modules/[^/]+/http/') },
    ),
    forbid('no-circles', 'what depends on itself cannot be understood in parts', {}, { circular: true }),
    forbid(
      'product-uses-no-development-package',
      'the product runs without development packages',
      { path: at('') },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/typescript/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
