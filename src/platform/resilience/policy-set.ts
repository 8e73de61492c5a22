/** Policies by name, for dependencies that are met at run time: one for each host that is asked. */
import type { Dependency } from './events.ts'
import { createPolicy, type Policy, type PolicyOptions, type PolicyState } from './policy.ts'

export interface PolicySet {
  /** The policy of this name, made on its first use. */
  of(name: string): Policy
  describe(): PolicyState[]
}

/** People choose the hosts: without an end the set would be a way to fill the memory. About 2 KB each. */
const maxPolicies = 500

/** Makes one policy for each dependency of a kind, such as each host, when it is first asked for. */
export function createPolicySet({
  kind,
  ...options
}: Omit<PolicyOptions, 'dependency'> & Pick<Dependency, 'kind'>): PolicySet {
  const policies = new Map<string, Policy>()
  return {
    of(name) {
      const known = policies.get(name)
      const policy = known ?? createPolicy({ ...options, dependency: { kind, name } })
      // Taken out and put back at the end: the first of the map is the one not used for longest.
      policies.delete(name)
      policies.set(name, policy)
      const oldest = policies.keys().next()
      if (policies.size > maxPolicies && !oldest.done) policies.delete(oldest.value)
      return policy
    },
    describe: () => [...policies.values()].map((policy) => policy.describe()),
  }
}
