import type { OpenAPIObject } from '@nestjs/swagger';
import type { PermissionTable } from '../../policy/permission-table';
import { ALWAYS_SENT, headerRefs, refusalResponses, refusalsOf } from './answers';
import { ref, routesOf, type Route } from './description';
import { closeRequests, namesIn, restrictTexts } from './schemas';
import { SHARED_HEADERS } from './shared-headers';
import { SHARED_PARAMETERS } from './shared-parameters';

/** What a success says when the controller says nothing. */
const SUCCESS: Readonly<Record<string, string>> = { '200': 'As asked', '201': 'Created', '204': 'Done' };

/** Adds to a document what the platform does around every route: who may, refusals, headers, closed requests. */
export function completeDocument(document: OpenAPIObject, table: PermissionTable): OpenAPIObject {
  document.components = {
    ...document.components,
    headers: SHARED_HEADERS,
    parameters: SHARED_PARAMETERS,
    responses: refusalResponses(),
  };
  for (const route of routesOf(document)) {
    describeAccess(route, table);
    describeSuccess(route, document);
    addSharedParameters(route, document);
    addRefusals(route);
    delete route.operation['x-open-because'];
  }
  closeRequests(document);
  restrictTexts(document);
  return document;
}

/** What a route says itself of a refusal stands: a page for people tells them so on a page. */
function addRefusals(route: Route): void {
  const { responses } = route.operation;
  for (const [status, answer] of Object.entries(refusalsOf(route))) responses[status] ??= answer;
}

/** Who may use the route, from the same table by which the guard decides. */
function describeAccess({ operation }: Route, table: PermissionTable): void {
  const permission = operation['x-permission'];
  operation.security = permission === undefined ? [] : [{ bearer: [] }];
  if (permission === undefined) {
    operation.description = `Open: ${operation['x-open-because'] ?? ''}.`;
    return;
  }
  const certificates = table.certificatesFor(permission);
  const asks = certificates.length === 0 ? '' : ` Asks for: ${certificates.join(', ')}.`;
  operation.description = `Permission \`${permission}\`: ${table.rolesOf(permission).join(', ')}.${asks}`;
}

function describeSuccess(route: Route, document: OpenAPIObject): void {
  for (const [status, answer] of Object.entries(route.operation.responses)) {
    if (!answer || '$ref' in answer) continue;
    answer.description ||= SUCCESS[status] ?? 'Done';
    const isSignedIn = route.operation['x-permission'] !== undefined;
    const names = [
      ...(hasVersion(route, document) ? ['ETag'] : []),
      ...(status === '201' ? ['Location'] : []),
      ...(isPage(route, document) ? ['Link'] : []),
      ...(isSignedIn ? ['Certificate-Warning'] : []),
      ...ALWAYS_SENT,
    ];
    answer.headers = { ...answer.headers, ...headerRefs(names) };
  }
}

function addSharedParameters(route: Route, document: OpenAPIObject): void {
  const { operation, method } = route;
  const isConditional = method === 'get' && hasVersion(route, document);
  const names = [
    'AcceptLanguage',
    ...(operation['x-permission'] === undefined ? [] : ['PurposeOfUse']),
    ...(isConditional ? ['IfNoneMatch'] : []),
  ];
  operation.parameters = [...(operation.parameters ?? []), ...names.map((name) => ref('parameters', name))];
  if (isConditional) {
    const headers = headerRefs(['ETag', ...ALWAYS_SENT]);
    operation.responses['304'] = { description: 'Unchanged; recorded like a read', headers };
  }
}

/** A single resource has a version, and with it an ETag. */
const hasVersion = (route: Route, document: OpenAPIObject): boolean => 'version' in shownBy(route, document);

/** What is read in pages says where the next one is. */
function isPage(route: Route, document: OpenAPIObject): boolean {
  const shown = shownBy(route, document);
  return route.method === 'get' && 'items' in shown && 'next' in shown;
}

function shownBy({ operation }: Route, document: OpenAPIObject): object {
  const [name = ''] = namesIn(operation.responses['200'] ?? operation.responses['201']);
  const schema = document.components?.schemas?.[name];
  return (schema !== undefined && 'properties' in schema && schema.properties) || {};
}
