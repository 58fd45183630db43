import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { AmendChildRequest } from '../http/child.requests';
import { ChildEntity } from '../persistence/child.entity';
import { ChildRepository } from '../persistence/child.repository';
import { CheckCodes } from './check-codes';
import { KeepIdentity } from './keep-identity';
import { ReadIdentity } from './read-identity';

/** Keeps the circumstances of a child up to date; what is left out stays as it is. */
@Injectable()
export class AmendChild {
  constructor(
    private readonly children: ChildRepository,
    private readonly reading: ReadIdentity,
    private readonly keeping: KeepIdentity,
    private readonly codes: CheckCodes,
  ) {}

  async amend(work: Work, id: string, { address, contact, ...told }: AmendChildRequest): Promise<void> {
    const row = await this.children.findToChange(work, id);
    await this.codes.circumstances(work, told);
    const known = Object.fromEntries(
      Object.entries(told as object).filter(([, value]) => value !== undefined),
    );
    const amended = { ...row, ...known, version: row.version + 1, updatedAt: work.now };
    await work.update(ChildEntity, amended, row.version);
    if (address !== undefined || contact !== undefined) await this.reach(work, id, { address, contact });
  }

  private async reach(
    work: Work,
    id: string,
    told: { address?: string | null; contact?: string | null },
  ): Promise<void> {
    const identity = await this.reading.read(work, id);
    if (!identity) throw new DomainError('not-permitted', 'child.record-not-held');
    const { address = identity.address, contact = identity.contact } = told;
    await this.keeping.rewrite(work, id, { ...identity, address, contact });
  }
}
