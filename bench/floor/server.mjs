// The floor that the product is measured against: bare node:http and pg, one process, one function call per request.
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { derivedKey, verifyToken } from '../tokens.mjs';
import { sealAnswer, show, summarise, Vault } from './answers.mjs';

const MASTER = Buffer.from(process.env.TOKEN_KEY, 'base64');
const tokenKey = derivedKey(MASTER, 'access-token');
const boxKey = derivedKey(MASTER, 'idempotency');
const cursorKey = derivedKey(MASTER, 'cursor');
const vault = new Vault(Buffer.from(process.env.IDENTITY_KEY, 'base64'));
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL_SIZE ?? 10),
  options: '-c TimeZone=UTC',
});

const REFERRERS = ['child-inspector', 'referring-officer', 'commission-secretary'];
const READERS = [...REFERRERS, 'police-supervisor', 'prosecutor', 'judge', 'centre-coordinator'];
const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  vary: 'Authorization, Accept-Language, Purpose-Of-Use',
};

const marks = (count) => Array.from({ length: count }, (_, index) => `$${index + 1}`).join(', ');
const READ = { name: 'read', text: `select * from floor.read(${marks(7)})` };
const LIST = { name: 'list', text: `select * from floor.list(${marks(9)})` };
const DRAFT = { name: 'draft', text: `select * from floor.draft(${marks(19)})` };

const sha256 = (text) => createHash('sha256').update(text).digest('base64url');
const entering = ({ claims, now, requestId }, may) => [claims.sub, claims.sid, now, may, newId(), requestId];

async function read(exchange, id) {
  const { rows } = await pool.query({ ...READ, values: [...entering(exchange, READERS), id] });
  if (rows.length === 0) return answer(exchange, 404, { code: 'not-found' });
  const [row] = rows;
  const texts = { summary: vault.open(row, 'summary'), reasons: vault.open(row, 'reasons') };
  answer(exchange, 200, show(row, exchange.now, texts));
}

async function list(exchange, query) {
  const limit = Number(query.get('limit') ?? 50);
  const [after, id] = query.has('cursor')
    ? JSON.parse(Buffer.from(query.get('cursor').split('.')[0], 'base64url'))
    : ['infinity', newId()];
  const { rows } = await pool.query({ ...LIST, values: [...entering(exchange, READERS), limit, after, id] });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const next = last ? cursor(last) : null;
  answer(exchange, 200, { items: shown.map((row) => summarise(row, exchange.now)), next });
}

function cursor(row) {
  const body = Buffer.from(JSON.stringify([row.created_at.toISOString(), row.id])).toString('base64url');
  return `${body}.${sha256(`${cursorKey.symmetricKeySize}${body}`).slice(0, 22)}`;
}

async function draft(exchange, text) {
  const body = JSON.parse(text);
  const [id, key, route] = [newId(), exchange.request.headers['idempotency-key'], 'POST /v1/referrals'];
  const { now, claims } = exchange;
  const blank = {
    id,
    number: 'R-0000-00',
    state: 'drafted',
    basis: body.basis,
    stage: body.stage,
    version: 1,
    intake_id: body.intakeId,
    child_id: id,
    child_number: 'C-0000-00',
    child_initials: 'N. U.',
    clock: null,
    due_at: null,
    created_at: now,
    updated_at: now,
    referring_agency_id: id,
    referrer_id: claims.sub,
    authority_agency_id: body.authorityAgencyId,
    reviewer_agency_id: null,
    centre_agency_id: body.centreAgencyId,
    proposed_measure: null,
    conditions: [],
    decision: null,
    offer: null,
    answer: null,
    placement: null,
  };
  // The one call cannot know the number before it is made: an answer of the same length is kept in its place.
  const kept = sealAnswer(
    boxKey,
    `${claims.sub} ${route} ${key}`,
    JSON.stringify({ status: 201, body: JSON.stringify(show(blank, now, { summary: null })) }),
  );
  const values = [
    ...entering(exchange, REFERRERS),
    id,
    body.intakeId,
    body.basis,
    body.stage,
    body.authorityAgencyId,
    body.centreAgencyId,
    newId(),
    newId(),
    newId(),
    route,
    key,
    sha256(text),
    kept,
  ];
  const { rows } = await pool.query({ ...DRAFT, values });
  if (rows.length === 0) return answer(exchange, 422, { code: 'not-usable' });
  const row = { ...blank, ...rows[0], referring_agency_id: rows[0].agency, clock_started_at: now };
  answer(exchange, 201, show(row, now, { summary: null }), { location: `/v1/referrals/${id}` });
}

function answer({ response, requestId }, status, result, more = {}) {
  const body = JSON.stringify(result);
  const etag = result.version && { etag: `"${result.version}.${sha256(body).slice(0, 16)}"` };
  response.writeHead(status, {
    ...HEADERS,
    ...more,
    ...etag,
    'x-request-id': requestId,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

async function route(exchange) {
  const { request } = exchange;
  exchange.claims = verifyToken(tokenKey, request.headers.authorization);
  if (!exchange.claims) return answer(exchange, 401, { code: 'token-not-valid' });
  const [path, query] = request.url.split('?');
  if (request.method === 'POST') return draft(exchange, await textOf(request));
  if (path === '/v1/referrals') return list(exchange, new URLSearchParams(query));
  return read(exchange, path.slice('/v1/referrals/'.length));
}

async function textOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const server = createServer((request, response) => {
  const exchange = { request, response, now: new Date(), requestId: randomBytes(16).toString('hex') };
  route(exchange).catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    answer(exchange, 500, { code: 'fault' });
  });
});

server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => pool.end()) && server.closeAllConnections());
