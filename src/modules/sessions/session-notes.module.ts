import { Module } from '@nestjs/common';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CasesModule } from '../cases';
import { ChangeSessionNote } from './application/change-session-note';
import { ChooseReaders } from './application/choose-readers';
import { FindSessionNotes } from './application/find-session-notes';
import { OfferSessionNotes } from './application/offer-session-notes';
import { WriteSessionNote } from './application/write-session-note';
import { SessionNotesController } from './http/session-notes.controller';
import { SessionNoteRepository } from './persistence/session-note.repository';
import { sessionNotePolicy } from './policy/session-note.policy';
import { SessionsModule } from './sessions.module';

/** What is written down in confidence after a session. */
@Module({
  imports: [AccessModule, CasesModule, SessionsModule],
  controllers: [SessionNotesController],
  providers: [
    ChangeSessionNote,
    ChooseReaders,
    FindSessionNotes,
    OfferSessionNotes,
    SessionNoteRepository,
    WriteSessionNote,
  ],
})
export class SessionNotesModule {
  constructor(table: PermissionTable) {
    table.declare(sessionNotePolicy);
  }
}
