import { buildSchema } from "graphql";

/** The part of Cloudflare's analytics schema that is served: invocations of Workers. */
export const analyticsSchema = buildSchema(`
  scalar Time
  scalar string
  scalar uint64
  scalar float64

  type Query { viewer: viewer }
  type viewer { accounts(filter: AccountFilter): [account!] }
  input AccountFilter { accountTag: string accountTag_in: [string!] }
  type account {
    workersInvocationsAdaptive(
      limit: uint64!
      filter: InvocationsFilter
      orderBy: [InvocationsOrderBy!]
    ): [AccountWorkersInvocationsAdaptive!]!
  }

  input InvocationsFilter {
    scriptName: string scriptName_in: [string!] scriptName_neq: string
    scriptVersion: string scriptVersion_in: [string!] scriptVersion_neq: string
    status: string status_in: [string!] status_neq: string
    datetime: Time datetime_geq: Time datetime_leq: Time datetime_gt: Time datetime_lt: Time
    AND: [InvocationsFilter!]
  }

  enum InvocationsOrderBy {
    datetime_ASC datetime_DESC datetimeMinute_ASC datetimeMinute_DESC
    scriptName_ASC scriptName_DESC scriptVersion_ASC scriptVersion_DESC status_ASC status_DESC
    sum_requests_ASC sum_requests_DESC sum_errors_ASC sum_errors_DESC
  }

  type AccountWorkersInvocationsAdaptive {
    dimensions: Dimensions
    sum: Sum
    avg: Avg
    quantiles: Quantiles
  }
  type Dimensions {
    scriptName: string! scriptVersion: string! status: string!
    datetime: Time! datetimeMinute: Time! datetimeFiveMinutes: Time! datetimeHour: Time!
  }
  type Sum { requests: uint64! errors: uint64! subrequests: uint64! }
  type Avg { sampleInterval: float64! }
  type Quantiles {
    cpuTimeP50: float64! cpuTimeP90: float64! cpuTimeP95: float64! cpuTimeP99: float64!
    wallTimeP50: float64! wallTimeP90: float64! wallTimeP95: float64! wallTimeP99: float64!
  }
`);
