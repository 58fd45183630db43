import type { FastifyRequest } from 'fastify';
import type { RequestFacts } from '../persistence/request-facts';
import type { Work } from '../persistence/work';
import type { Opening } from '../persistence/work-opening';
import type { RequestKey } from './idempotency';
import type { StoredAnswer } from './stored-answer';

/** A request with what hooks and guards have learned about it. */
export type DiversionRequest = FastifyRequest & {
  facts: RequestFacts;
  work?: Work;
  /** How the context of the work was opened; a refusal is written under the same context. */
  opening: Opening;
  requestKey?: RequestKey;
  /** What an earlier request with the same idempotency key was answered. */
  earlier?: StoredAnswer;
};
