import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { completeDocument } from './platform/http/openapi/complete-document';
import { FieldFaultResponse, Problem } from './platform/http/problem.response';
import { PermissionTable } from './platform/policy/permission-table';

const DESCRIPTION = `Intake, referral, decision and the work of a centre in juvenile-justice diversion. Every record is confidential and every look is recorded.

Sign in at \`POST /v1/auth/sign-in\` and send the access token as \`Authorization: Bearer …\`. Send an \`Idempotency-Key\`
with what creates something, and the \`ETag\` that was read as \`If-Match\` with what changes something. Unknown fields are
refused. Whatever is not a success is a problem (RFC 9457) whose \`code\` is stable.`;

/** What each tag holds, in the order of the alphabet. */
const TAGS: Readonly<Record<string, string>> = {
  aftercare: 'How it goes with a child some time after the closure, asked with its consent',
  agencies: 'Bodies that take part, their districts and mandates',
  assessments: 'Needs, strengths and dangers of a child, and what is done about a danger',
  audit: 'Who looked at what',
  auth: 'Signing in, staying signed in, signing out',
  'calendar-feeds': 'Secret links under which a person or a room has its calendar',
  'case-imports': 'Work with children that began on paper, brought in from a table',
  'case-returns': 'Cases that are given back to the authority that decided, and what it answers',
  'case-status': 'Where it stands, for a lawyer with a live mandate and in no word',
  cases: 'The work of a centre with a child: who answers for it, who is on the team, how it ends',
  certificates: 'Training and vetting of staff, and what a missing one does',
  children: 'Who a child is, who stands for it, who may know',
  clocks: 'How long steps may take, and the counting paused with a reason',
  concerns: 'Worries for a child, routed to a safeguarding lead and never lost',
  conferences: 'People brought together about the case of a child, with the child heard',
  consents: 'What a child and its representatives agreed to, and took back',
  'copy-requests': 'Copies of the file of a child, asked of a centre by who defends it',
  'court-reports': 'What who supervises an order tells the court or the prosecutor that decides on it',
  difficulties: 'What goes wrong in the work with a child, how it explains that, and what is answered',
  documents: 'Papers of children, kept sealed, with every edition',
  'due-process': 'What is owed to a child that was met or held: telling, rights, lawyer, custody, interviews',
  'eighteenth-birthdays': 'Children who come of age while a centre works with them',
  'eligibility-checks': 'What the rules say of an intake; they never decide',
  'eligibility-rules': 'The dated versions of the rules, kept by two people',
  'family-links': 'Secret links to the plan and the next dates in plain words, for a child and its family',
  'file-reviews': 'Files of a centre that are drawn by lot and looked at by who does not answer for them',
  handovers: 'Children handed to the social service for protection',
  health: 'For those who run the product',
  hearings: 'Hearings of children before a court: planned, held, put off or called off',
  intakes: 'That a child was met, and the acts',
  mandates: 'For whom a legal clinic stands',
  me: 'My account, my permissions and what waits for me',
  messages: 'What who referred and who works with the child tell each other',
  'new-acts': 'That a child with whom a centre works is said to have done something else',
  'order-compliance': 'What is done of an order, by whom that was verified, and how far it is',
  orders: 'Alternatives that a prosecutor or a court orders: proposed, decided on, done, and how they end',
  plans: 'What a centre, a child and a family agree to do: goals, activities, signatures, editions',
  'pre-decision-reports': 'What a court or a prosecutor asks a centre about a child before it decides',
  'preventive-registrations': 'The preventive register of a police unit',
  'printed-pages': 'What is printed, read and signed on paper',
  problems: 'What the codes of problems mean',
  programmes: 'What a centre offers to several children together',
  'progress-reviews': 'How it goes with the goals of a plan, seen with the child at a rhythm',
  reference: 'Coded, dated and labelled lists; who may decide; how long steps may take',
  'referral-status': 'Where a referral stands, for the unit that made it and in no word',
  referrals: 'From the draft over the decision to the answer of the centre',
  reports: 'What the authority that decided is told when the work at a centre has ended',
  'restorative-processes': 'A child and those harmed brought together by their free will, with a mediator',
  'review-requests': 'Decisions that somebody else looks at once more',
  rooms: 'Where a centre meets children',
  'session-notes': 'What is written down in confidence after a session, for whom its author names',
  'session-series': 'Sessions that recur',
  sessions: 'When, where and with whom a centre meets children, and who came',
  'shift-notes': 'What one shift of a unit leaves to the next',
  staff: 'Accounts of staff',
  'stand-ins': 'Work lists handed over during leave',
  'supervision-talks': 'Talks about the work, between who coordinates a centre and who works there',
  tasks: 'What people of a centre ask each other to do',
  transfers: 'Cases that one centre asks another one to go on with',
  webhooks: 'Where other systems are told what happened, and how that went',
  worklist: 'What waits, the most urgent first',
};

/** The OpenAPI 3.1 document of the application. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Diversion case management')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setContact('The maintainers of this installation', 'https://example.org', 'maintainers@example.org')
    .setLicense('AGPL-3.0-or-later', 'https://spdx.org/licenses/AGPL-3.0-or-later.html')
    .addServer('/', 'This installation, production or local', undefined, { 'x-internal': true })
    .addBearerAuth({
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description:
        'Access token of a sign-in, good for ten minutes. One algorithm, one issuer, checked as RFC8725 asks.',
    });
  for (const [name, description] of Object.entries(TAGS)) config.addTag(name, description);
  const extraModels = [Problem, FieldFaultResponse];
  const document = SwaggerModule.createDocument(app, config.build(), { extraModels });
  return completeDocument(document, app.get(PermissionTable));
}

/** Serves the document at `/openapi.json` and its reading room at `/docs`. */
export function serveOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Diversion API',
    customCss: '.swagger-ui .topbar { display: none }',
    swaggerOptions: {
      persistAuthorization: false,
      tryItOutEnabled: true,
      docExpansion: 'none',
      filter: true,
    },
  });
}
