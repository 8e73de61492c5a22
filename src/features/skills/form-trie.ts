/**
 * Keys as a tree of characters, packed into two arrays of numbers. A node is its index; the children of one stand side by side, in
 * the order of their characters. Objects with maps held 8 MB and were waited for at nearly every step.
 */

export interface FormTrie<Ending> {
  /** The node that `code` leads to from `node`; -1 where no key goes on so. The root is 0. */
  readonly step: (node: number, code: number) => number
  /** What ends at the node. */
  readonly endingsAt: (node: number) => readonly Ending[] | undefined
}

interface LooseNode<Ending> {
  readonly children: Map<number, LooseNode<Ending>>
  readonly endings: Ending[]
}

const looseNode = <Ending>(): LooseNode<Ending> => ({ children: new Map(), endings: [] })

function addKey<Ending>(root: LooseNode<Ending>, key: string, ending: Ending): void {
  let node = root
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    let child = node.children.get(code)
    if (child === undefined) {
      child = looseNode()
      node.children.set(code, child)
    }
    node = child
  }
  node.endings.push(ending)
}

/** Builds the tree of all keys. Several endings of one key keep their order. */
export function buildTrie<Ending>(entries: Iterable<readonly [key: string, ending: Ending]>): FormTrie<Ending> {
  const root = looseNode<Ending>()
  for (const [key, ending] of entries) addKey(root, key, ending)
  // Level by level, so that the children of a node follow one another and only the first has to be kept.
  const nodes = [root]
  const codes = [0]
  const firstChildren: number[] = []
  for (const node of nodes) {
    firstChildren.push(nodes.length)
    for (const [code, child] of [...node.children].sort(([one], [other]) => one - other)) {
      nodes.push(child)
      codes.push(code)
    }
  }
  firstChildren.push(nodes.length)
  const endings = nodes.map((node) => (node.endings.length === 0 ? undefined : node.endings))
  return { step: stepper(Uint16Array.from(codes), Int32Array.from(firstChildren)), endingsAt: (node) => endings[node] }
}

const stepper =
  (codes: Uint16Array, firstChildren: Int32Array) =>
  (node: number, code: number): number => {
    let low = firstChildren[node] ?? 0
    let high = firstChildren[node + 1] ?? 0
    // Nearly every node has one child, the root some sixty.
    while (high - low > 4) {
      const middle = (low + high) >> 1
      if ((codes[middle] ?? 0) > code) high = middle
      else low = middle
    }
    for (; low < high; low++) if (codes[low] === code) return low
    return -1
  }
