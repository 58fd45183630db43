import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { ReferenceFacade } from '../../reference';
import type { NewProgrammeRequest } from '../http/programme.requests';
import { showProgramme, summariseProgramme } from '../http/show-programme';
import type { ProgrammeResponse, ProgrammeSummaryResponse } from '../http/programme.response';
import { ProgrammeMemberRepository } from '../persistence/programme-member.repository';
import { ProgrammeEntity } from '../persistence/programme.entity';
import { ProgrammeRepository } from '../persistence/programme.repository';
import { LEADERS } from '../policy/session.policy';

/** The programmes of a centre: added, read, and closed. */
@Injectable()
export class KeepProgrammes {
  constructor(
    private readonly programmes: ProgrammeRepository,
    private readonly members: ProgrammeMemberRepository,
    private readonly access: AccessFacade,
    private readonly reference: ReferenceFacade,
    private readonly cursors: Cursors,
  ) {}

  /** An open programme of the centre has a name of its own; the database says so. */
  async add(work: Work, request: NewProgrammeRequest): Promise<ProgrammeResponse> {
    const { name, kind, target, capacity, roomId = null, leaderId } = request;
    await this.reference.requireCodeToday(work, { list: 'activity-kinds', code: kind, pointer: '/kind' });
    const wanted = { list: 'programme-targets', code: target, pointer: '/target' } as const;
    await this.reference.requireCodeToday(work, wanted);
    if (!(await this.access.servesHere(work, leaderId, LEADERS))) throw notUsable('/leaderId');
    const row: ProgrammeEntity = {
      ...{ id: newId(), centreAgencyId: work.actor.agencyId, name: name.trim(), kind, target, capacity },
      ...{ roomId, leaderId, addedBy: work.actor.accountId, closedAt: null, closedBy: null },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(ProgrammeEntity, row);
    return this.read(work, row.id);
  }

  async read(work: Work, id: string): Promise<ProgrammeResponse> {
    const row = await this.programmes.find(work, id);
    const members = await this.members.all(work, id);
    return showProgramme(row, await this.programmes.seatsTaken(work, id), members);
  }

  /** @throws DomainError `not-open` when it is closed. */
  async close(work: Work, id: string): Promise<ProgrammeResponse> {
    const row = await this.programmes.findToChange(work, id);
    if (row.closedAt !== null) throw new DomainError('not-open', 'programme.closed');
    this.programmes.close(work, id);
    return this.read(work, id);
  }

  async list(work: Work, { cursor, limit }: PageQuery): Promise<Page<ProgrammeSummaryResponse>> {
    const rows = await this.programmes.list(work, this.cursors.read('programmes', cursor), limit + 1);
    return this.cursors.page('programmes', rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: summariseProgramme,
    });
  }
}

const notUsable = (pointer: string) =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
