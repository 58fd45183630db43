export { AccessModule } from './access.module';
export { AccessFacade, type Colleague, type KnownAgency, type MissingCertificate } from './access.facade';
export { AccessTokens } from './security/access-tokens';
export { AccessGuard } from './http/access.guard';
export { addFirstAdministrator, type FirstAdministrator } from './application/add-first-administrator';
