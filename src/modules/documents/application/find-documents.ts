import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { Cursors } from '../../../platform/http/cursors';
import { FileAnswer } from '../../../platform/http/file-answer';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { ChildrenFacade } from '../../children';
import { isReadBy, MEDIA_TYPES } from '../domain/document';
import { documentLifecycle } from '../domain/document.lifecycle';
import type { DocumentListQuery } from '../http/document.requests';
import type {
  DocumentActionResponse,
  DocumentResponse,
  DocumentSummaryResponse,
} from '../http/document.response';
import { showDocument, summariseDocument } from '../http/show-document';
import { DocumentRepository, type DocumentRow } from '../persistence/document.repository';
import { requirePurposeOfLawyer } from '../../../platform/http/require-purpose';
import { KeepContent } from './keep-content';
import { contentPlace, titlePlace } from './sealed-places';

/** Reading papers: one, those of a child, and the content itself; a lawyer says for what, each time. */
@Injectable()
export class FindDocuments {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly children: ChildrenFacade,
    private readonly cursors: Cursors,
    private readonly contents: KeepContent,
    private readonly table: PermissionTable,
  ) {}

  /** @throws DomainError `malformed` where a lawyer names no purpose, `not-found`. */
  async look(work: Work, id: string): Promise<DocumentResponse> {
    requirePurposeOfLawyer(work);
    return this.read(work, id);
  }

  /** The answer to who has just described, uploaded or withdrawn it. */
  async read(work: Work, id: string): Promise<DocumentResponse> {
    const row = await this.documents.find(work, id);
    const contents = await this.documents.contentsOf(work, id);
    return showDocument(row, { title: this.titleOf(work, row), contents, actions: this.actions(work, row) });
  }

  async list(
    work: Work,
    { cursor, limit, ...filter }: DocumentListQuery,
  ): Promise<Page<DocumentSummaryResponse>> {
    requirePurposeOfLawyer(work);
    const name = `documents ${JSON.stringify(filter)}`;
    const after = this.cursors.read(name, cursor)?.id ?? null;
    const rows = await this.documents.list(work, filter, after, limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (row) => summariseDocument(row, this.titleOf(work, row)),
    });
  }

  /**
   * The bytes of an edition, the last one when none is named; fetched and opened after the look at them stands in the audit
   * trail, and given out only as a whole and unchanged.
   *
   * @throws DomainError `not-found` also for an edition that was replaced or withdrawn, to all but the agency that keeps it.
   */
  async content(work: Work, id: string, edition: number | undefined): Promise<FileAnswer> {
    requirePurposeOfLawyer(work);
    const row = await this.documents.find(work, id);
    const contents = await this.documents.contentsOf(work, id);
    const found = contents.find((one) => one.edition === (edition ?? row.editions));
    if (!found) throw new DomainError('not-found', 'not-found');
    const seal = await this.children.contentSeal(work, row.childId);
    const bytes = this.contents.reader(seal, contentPlace(found.id), found.storedAs);
    const name = `${row.kind}-${found.edition}.${MEDIA_TYPES[found.mediaType]}`;
    return new FileAnswer(bytes, found.mediaType, name);
  }

  private titleOf({ actor }: Work, row: DocumentRow): string | null {
    const { id, childId, title, wrappedKey } = row;
    if (wrappedKey === null || !isReadBy(row, actor.agencyId)) return null;
    return this.children.openTextWith(wrappedKey, childId, titlePlace(id), title);
  }

  private actions(work: Work, { state, agencyId }: DocumentRow): DocumentActionResponse[] {
    if (agencyId !== work.actor.agencyId) return [];
    return documentLifecycle.actions
      .filter((action) => this.table.allows(work.actor.roles, `document.${action}`))
      .map((action) =>
        documentLifecycle.next(state, action) === undefined
          ? { action, open: false, because: `document.not-open-for-${action}` }
          : { action, open: true },
      );
  }
}
