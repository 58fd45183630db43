import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { SafeguardingFacade } from '../../safeguarding';
import type { SessionConcernRequest } from '../http/what-followed.requests';
import type { SessionConcernResponse } from '../http/what-followed.response';
import { FindMetChild } from './find-met-child';

/** Raises what somebody fears for a child of a session, with both as its source; it is never lost (CRC 19). */
@Injectable()
export class RaiseFromSession {
  constructor(
    private readonly meeting: FindMetChild,
    private readonly safeguarding: SafeguardingFacade,
  ) {}

  /** By whoever sees the child in the session. @throws DomainError `not-found` or `invalid`. */
  async raise(
    work: Work,
    sessionId: string,
    request: SessionConcernRequest,
  ): Promise<SessionConcernResponse> {
    const { child } = await this.meeting.seen(work, sessionId, request.caseId);
    const { category, text, urgent, observedAt, concernsCentre } = request;
    const { id, number } = await this.safeguarding.raise(work, {
      ...{ childId: child.childId, about: { kind: 'session', id: sessionId } },
      ...{ category, district: null, text, urgent },
      concernsAgencyId: concernsCentre === true ? work.actor.agencyId : null,
      observedAt: observedAt === undefined ? work.now : new Date(observedAt),
    });
    return { id, number, receivedAt: work.now.toISOString() };
  }
}
