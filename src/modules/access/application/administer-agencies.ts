import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { AgencyKind } from '../../../platform/policy/policy';
import { fieldRefusal } from '../domain/field-refusal';
import { mayStandAbove } from '../domain/superior-bodies';
import type { AgencyListQuery, CorrectAgencyRequest, NewAgencyRequest } from '../http/agency.requests';
import { KnownCodes } from './known-codes';
import { AccessRepository } from '../persistence/access.repository';
import { AgencyEntity } from '../persistence/agency.entity';

/** Bodies that take part: found, corrected and retired, never deleted. */
@Injectable()
export class AgencyAdministration {
  constructor(
    private readonly rows: AccessRepository,
    private readonly cursors: Cursors,
    private readonly codes: KnownCodes,
  ) {}

  async list(work: Work, query: AgencyListQuery): Promise<Page<AgencyEntity>> {
    const { kind, district, validOn, limit } = query;
    const name = `agencies ${kind ?? ''} ${district ?? ''} ${validOn ?? ''}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await work.query<AgencyEntity>(
      `select ${this.rows.columnsOf(AgencyEntity)} from access.agency t
       where ($1::text is null or t.kind = $1) and ($2::text is null or $2 = any (t.districts))
         and ($3::date is null or (t.valid_from <= $3 and (t.valid_to is null or t.valid_to >= $3)))
         and ($4::uuid is null or t.id > $4)
       order by t.id limit $5`,
      [kind ?? null, district ?? null, validOn ?? null, from?.id ?? null, limit + 1],
    );
    const page = this.cursors.page(name, rows, limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (row) => row,
    });
    for (const { id, version } of page.items) work.saw({ kind: 'agency', id, version });
    return page;
  }

  async read(work: Work, id: string): Promise<AgencyEntity> {
    return this.rows.find(work, AgencyEntity, id);
  }

  async found(work: Work, request: NewAgencyRequest): Promise<AgencyEntity> {
    const agency: AgencyEntity = {
      ...request,
      id: newId(),
      superiorId: request.superiorId ?? null,
      capacity: request.capacity ?? null,
      contact: request.contact ?? null,
      validTo: null,
      version: 1,
      createdAt: work.now,
      updatedAt: work.now,
    };
    await this.checkDistricts(work, request.districts);
    await this.checkSuperior(work, agency);
    work.insert(AgencyEntity, agency);
    work.saw({ kind: 'agency', id: agency.id, version: 1 });
    return agency;
  }

  /** Mends what is said of an agency; what is absent stays. */
  async correct(work: Work, id: string, request: CorrectAgencyRequest): Promise<AgencyEntity> {
    const row = await this.rows.findToChange(work, AgencyEntity, id);
    const told = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
    const corrected: AgencyEntity = { ...row, ...told };
    await this.checkDistricts(work, request.districts ?? []);
    await this.checkSuperior(work, corrected);
    return this.change(work, row, corrected);
  }

  /** Ends the mandate; its staff can no longer enter afterwards. */
  async retire(work: Work, id: string, validTo: string): Promise<AgencyEntity> {
    const row = await this.rows.findToChange(work, AgencyEntity, id);
    if (id === work.actor.agencyId) throw new DomainError('rule-broken', 'agency.own-agency');
    if (validTo < row.validFrom) throw fieldRefusal('/validTo', 'before-valid-from');
    return this.change(work, row, { ...row, validTo });
  }

  private async change(work: Work, before: AgencyEntity, row: AgencyEntity): Promise<AgencyEntity> {
    const after = { ...row, version: before.version + 1, updatedAt: work.now };
    await work.update(AgencyEntity, after, before.version);
    return after;
  }

  private async checkDistricts(work: Work, districts: readonly string[]): Promise<void> {
    for (const [index, code] of districts.entries())
      await this.codes.require(work, { list: 'districts', code, pointer: `/districts/${index}` });
  }

  private async checkSuperior(work: Work, { id, kind, superiorId }: AgencyEntity): Promise<void> {
    if (superiorId === null) return;
    const above = await bodiesFrom(work, superiorId);
    const superior = above.find((body) => body.id === superiorId);
    if (!superior) throw fieldRefusal('/superiorId', 'reference-not-usable');
    if (above.some((body) => body.id === id)) throw fieldRefusal('/superiorId', 'agency.superior-is-below');
    if (!mayStandAbove(superior.kind, kind))
      throw fieldRefusal('/superiorId', 'agency.superior-of-lower-kind');
  }
}

/** A body and all that stand above it. */
const bodiesFrom = (work: Work, id: string): Promise<{ id: string; kind: AgencyKind }[]> =>
  work.query(
    `with recursive above as (
       select id, kind, superior_id from access.agency where id = $1
       union
       select g.id, g.kind, g.superior_id from access.agency g join above on g.id = above.superior_id
     ) select id, kind from above`,
    [id],
  );
