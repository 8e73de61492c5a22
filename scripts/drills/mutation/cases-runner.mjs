/**
 * A test runner for Stryker whose tests are the cases of the fabrication benchmark, all in one process: a rule of the verifier is asked
 * again, with a fault in it, everything that it was asked while the cases were judged. Where no answer differs no verdict can; where one
 * does the case is judged whole, and the fault is noticed when the verdict is no longer the label's. 0.1 s a fault in place of 15.
 *
 * Runs in Stryker's copy of the repository, under the Node that runs TypeScript. Copied beside the packages of Stryker before that.
 */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'

/** What other parts of the verifier ask of the files of rules (`isName`): only whole verdicts tell of it. */
const elsewhere = 'asked from elsewhere'

/** What rules remember of a reading was remembered without the fault: it is forgotten before each. */
const remembered = []
const PlainWeakMap = WeakMap
class ForgetfulWeakMap {
  #kept = new PlainWeakMap()
  constructor() {
    remembered.push(() => {
      this.#kept = new PlainWeakMap()
    })
  }
  get = (key) => this.#kept.get(key)
  has = (key) => this.#kept.has(key)
  delete = (key) => this.#kept.delete(key)
  set(key, value) {
    this.#kept.set(key, value)
    return this
  }
}

/** Reads rules and cases, and keeps what each rule was asked by which case and what it answered. */
async function record(setCurrentRule) {
  const load = (path) => import(pathToFileURL(join(process.cwd(), path)).href)
  // What is made while the rules are loaded is theirs, once what they stand on is there.
  await load('src/features/copilot/verifier/support.ts')
  await load('src/features/copilot/verifier/reading/deeds.ts')
  await load('src/features/copilot/verifier/reading/limits.ts')
  await load('src/features/copilot/verifier/reading/reading.ts')
  globalThis.WeakMap = ForgetfulWeakMap
  const { rules } = await load('src/features/copilot/verifier/rules/rules.ts')
  globalThis.WeakMap = PlainWeakMap
  const { readCases, isRefused } = await load('evals/fabrication/cases.ts')
  const asked = new Map(rules.map(({ name }) => [name, []]))
  const checks = new Map(rules.map(({ name, check }) => [name, check]))
  const cases = []
  const begun = performance.now()
  let current = null
  for (const rule of rules) {
    const { name, check } = rule
    rule.check = (question) => {
      setCurrentRule(name)
      const answer = check(question)
      setCurrentRule(elsewhere)
      if (current !== null) asked.get(name).push({ question, said: signatureOf(answer), of: current })
      return answer
    }
  }
  for (const part of ['dev', 'blind'])
    for (const one of readCases(pathToFileURL(join(process.cwd(), `evals/fabrication/${part}.jsonl`)))) {
      const before = [...asked.values()].map((list) => list.length)
      current = one
      setCurrentRule(elsewhere)
      // A case whose verdict is not its label's today cannot tell of a fault.
      if (isRefused(one) === one.lie) cases.push(one)
      else for (const [at, list] of [...asked.values()].entries()) list.splice(before[at])
      setCurrentRule(undefined)
      current = null
    }
  return { asked, checks, cases, isRefused, judgedMs: performance.now() - begun }
}

/** What decides: which words are objected to, not how it is said. */
const signatureOf = (problems) => problems.map(({ entity }) => entity).join('\n')

const namespace = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {}
globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = namespace

class CasesRunner {
  #recorded
  /** Through it the instrumented code hears which fault is on, and tells what was reached. */
  #namespace = namespace
  capabilities = () => ({ reloadEnvironment: false })
  dispose = async () => undefined

  /** Here, since only what comes after it is measured against a time limit. */
  async init() {
    this.#recorded = await record((name) => {
      this.#namespace.currentTestId = name
    })
  }

  async dryRun() {
    const { asked } = this.#recorded
    const tests = [...asked.keys()].map((name) => {
      const begun = performance.now()
      this.#namespace.currentTestId = name
      const wrong = this.#findNoticed(name)
      this.#namespace.currentTestId = undefined
      if (wrong !== null) throw new Error(`${name} answers otherwise when it is asked again: ${wrong}`)
      return { id: name, name, status: TestStatus.Success, timeSpentMs: performance.now() - begun }
    })
    // They were judged whole when they were recorded.
    tests.push({ id: elsewhere, name: elsewhere, status: TestStatus.Success, timeSpentMs: this.#recorded.judgedMs })
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#namespace.mutantCoverage }
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }) {
    const { asked } = this.#recorded
    Object.assign(this.#namespace, { hitLimit, hitCount: hitLimit ? 0 : undefined, activeMutant: activeMutant.id })
    const tests = []
    const names = testFilter ?? [...asked.keys(), elsewhere]
    for (const name of names.toSorted((a, b) => Number(a === elsewhere) - Number(b === elsewhere))) {
      const begun = performance.now()
      const failureMessage = this.#findNoticed(name)
      const status = failureMessage === null ? TestStatus.Success : TestStatus.Failed
      tests.push({ id: name, name, status, failureMessage, timeSpentMs: performance.now() - begun })
      if (failureMessage !== null) break
    }
    const { hitCount } = this.#namespace
    this.#namespace.activeMutant = undefined
    return toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests })
  }

  /** The case whose verdict is no longer its label's; null: nobody notices. */
  #findNoticed(name) {
    const { asked, checks, cases, isRefused } = this.#recorded
    for (const forget of remembered) forget()
    if (name === elsewhere) return cases.find((one) => isRefused(one) !== one.lie)?.id ?? null
    const check = checks.get(name)
    let judged = null
    for (const { question, said, of } of asked.get(name)) {
      if (of === judged || !this.#differs(check, question, said)) continue
      judged = of
      for (const forget of remembered) forget()
      if (isRefused(of) !== of.lie) return `${of.id} ${of.rewrite}`
    }
    return null
  }

  /** An error refuses: for the verifier that is another answer. */
  #differs(check, question, said) {
    try {
      return signatureOf(check(question)) !== said
    } catch {
      return true
    }
  }
}

/** How an objection is worded people read; the cases tell only whether there is one. */
const wording = {
  shouldIgnore: (path) =>
    path.isObjectProperty() && path.node.key.name === 'message' ? 'the wording of an objection' : undefined,
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'cases', CasesRunner),
  declareValuePlugin(PluginKind.Ignore, 'wording', wording),
]
