/** The writing coach: what in a text works against repair, and what may mean danger. Pure and synchronous. */
export { reviewApology } from './apology.js';
export { reviewRisk, type Finding, type RiskCode } from './risk.js';
export { reviewStatement } from './statement.js';
export {
  apologyCodes,
  type ApologyCode,
  type ApologyReview,
  type CoachFinding,
  type Component,
  components,
  type Span,
  type StatementCode,
  statementCodes,
  type StatementReview,
  type Weight,
} from './types.js';
