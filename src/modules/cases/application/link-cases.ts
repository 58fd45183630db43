import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { caseLinkEvent } from '../contract';
import { contactRules, linkRules, type ContactFacts } from '../domain/case-link.rules';
import type { EndLinkRequest, FamilyContactRequest, LinkCasesRequest } from '../http/case-link.requests';
import { CaseLinkEntity } from '../persistence/case-link.entity';
import { CaseLinkRepository, type KnownLink } from '../persistence/case-link.repository';
import { CaseRepository, type CaseRow } from '../persistence/case.repository';
import { TeamRepository } from '../persistence/team.repository';
import { FamilyKinds } from './family-kinds';

/** Says that the cases of two children have to do with each other: the files stay separate, and nothing crosses (GC24 §66–71). */
@Injectable()
export class LinkCases {
  constructor(
    private readonly cases: CaseRepository,
    private readonly links: CaseLinkRepository,
    private readonly team: TeamRepository,
    private readonly reference: ReferenceFacade,
    private readonly families: FamilyKinds,
  ) {}

  /** Answers the id. @throws DomainError `not-found` for a case that the actor does not see, `rule-broken` by the rules. */
  async link(work: Work, { caseIds, kind, familyContactId }: LinkCasesRequest): Promise<string> {
    const [one, other] = await this.lockBoth(work, caseIds);
    const asked = { list: 'case-link-kinds', code: kind, pointer: '/kind' } as const;
    const { attributes } = await this.reference.requireCodeToday(work, asked);
    const isOfOneFamily = attributes['oneFamily'] === true;
    requireAll(linkRules, {
      isForOneChild: attributes['oneChild'] === true,
      isOneChild: one.childId === other.childId,
      isClosed: one.closedAt !== null || other.closedAt !== null,
      isAlready: await this.links.isLive(work, { oneCaseId: one.id, otherCaseId: other.id, kind }),
      ...(await this.contactFacts(work, [one.id, other.id], { familyContactId, isOfOneFamily })),
    });
    return this.write(work, [one, other], { kind, familyContactId });
  }

  /** @throws DomainError `rule-broken` where they have no family in common, or the person works with neither. */
  async nameContact(work: Work, id: string, { familyContactId }: FamilyContactRequest): Promise<void> {
    const row = await this.openLink(work, id, 'case-link.not-open-for-name-contact');
    const isOfOneFamily = (await this.families.of(work)).includes(row.kind);
    const named = { familyContactId, isOfOneFamily };
    requireAll(contactRules, await this.contactFacts(work, [row.oneCaseId, row.otherCaseId], named));
    await this.links.nameContact(work, id, familyContactId ?? null);
    work.emit(caseLinkEvent('name-contact', { ...row, at: work.now }));
  }

  async end(work: Work, id: string, { reasonCode }: EndLinkRequest): Promise<void> {
    const row = await this.openLink(work, id, 'case-link.not-open-for-end');
    const asked = { list: 'case-link-end-reasons', code: reasonCode, pointer: '/reasonCode' } as const;
    await this.reference.requireCodeToday(work, asked);
    await this.links.end(work, id, reasonCode);
    work.emit(caseLinkEvent('end', { ...row, at: work.now }));
  }

  /** A link of two cases that the actor sees. @throws DomainError `not-open`, also to who sees one of them. */
  private async openLink(work: Work, id: string, code: string): Promise<KnownLink> {
    const row = await this.links.findToChange(work, id);
    if (row.oneNumber === null || row.otherNumber === null) throw new DomainError('not-found', 'not-found');
    if (row.endedAt !== null) throw new DomainError('not-open', code);
    return row;
  }

  /** In one order, so that two who link the same cases wait for each other. */
  private async lockBoth(work: Work, caseIds: readonly string[]): Promise<readonly [CaseRow, CaseRow]> {
    const files: CaseRow[] = [];
    for (const id of [...caseIds].sort()) files.push(await this.cases.lock(work, id));
    const [one, other] = files.filter(({ centreAgencyId }) => centreAgencyId === work.actor.agencyId);
    if (!one || !other) throw new DomainError('not-found', 'not-found');
    return [one, other];
  }

  private async contactFacts(
    work: Work,
    caseIds: readonly string[],
    {
      familyContactId,
      isOfOneFamily,
    }: { readonly familyContactId?: string; readonly isOfOneFamily: boolean },
  ): Promise<ContactFacts> {
    const teams = await Promise.all(caseIds.map((id) => this.team.of(work, id)));
    const isOnATeam = teams.flat().some(({ accountId }) => accountId === familyContactId);
    return { hasContact: familyContactId !== undefined, isOfOneFamily, isOnATeam };
  }

  private write(
    work: Work,
    [one, other]: readonly [CaseRow, CaseRow],
    { kind, familyContactId = null }: { readonly kind: string; readonly familyContactId?: string | null },
  ): string {
    const { agencyId: centreAgencyId, accountId: linkedBy } = work.actor;
    const row: CaseLinkEntity = {
      ...{ id: newId(), centreAgencyId, oneCaseId: one.id, otherCaseId: other.id, kind, familyContactId },
      ...{ linkedBy, linkedAt: work.now, endedBy: null, endedAt: null, endReason: null, version: 1 },
    };
    work.insert(CaseLinkEntity, row);
    work.emit(caseLinkEvent('make', { ...row, at: work.now }));
    return row.id;
  }
}
