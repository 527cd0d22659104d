// The module `graphlib`, in Python.

enum GraphlibSource {
  /// The module's source.
  static let text = #"""
    __all__ = ['TopologicalSorter', 'CycleError']


    class CycleError(ValueError):
        """The graph has a cycle; the second argument is its nodes, the first again at the end."""


    class TopologicalSorter:
        """Gives the nodes of a graph in an order in which each comes behind those that it depends on."""

        def __init__(self, graph=None):
            self._needs = {}
            self._missing = None
            for node, predecessors in (graph or {}).items():
                self.add(node, *predecessors)

        def add(self, node, *predecessors):
            """Adds a node and what it depends on."""
            if self._missing is not None:
                raise ValueError('Nodes cannot be added after a call to prepare()')
            for each in (node, *predecessors):
                self._needs.setdefault(each, [])
            self._needs[node].extend(each for each in predecessors)

        def prepare(self):
            """Ends the adding, and looks for cycles."""
            if self._missing is not None:
                raise ValueError('cannot prepare() more than once')
            self._missing = {node: len(needs) for node, needs in self._needs.items()}
            self._behind = {}
            for node, needs in self._needs.items():
                for each in needs:
                    self._behind.setdefault(each, []).append(node)
            self._ready = [node for node, count in self._missing.items() if not count]
            self._given, self._done = set(), set()
            cycle = self._cycle()
            if cycle:
                raise CycleError('nodes are in a cycle', cycle)

        def _cycle(self):
            """The nodes of a cycle, or None."""
            seen = set()
            for start in self._needs:
                if start in seen:
                    continue
                path, open_nodes, trail = [], {}, [iter([start])]
                while trail:
                    node = next(trail[-1], trail)
                    if node is trail:
                        trail.pop()
                        if path:
                            del open_nodes[path.pop()]
                    elif node in open_nodes:
                        return path[open_nodes[node]:] + [node]
                    elif node not in seen:
                        seen.add(node)
                        open_nodes[node] = len(path)
                        path.append(node)
                        trail.append(iter(self._behind.get(node, ())))
            return None

        def get_ready(self):
            """The nodes that nothing is missing for any more, each once."""
            if self._missing is None:
                raise ValueError('prepare() must be called first')
            ready, self._ready = tuple(self._ready), []
            self._given.update(ready)
            return ready

        def is_active(self):
            """Whether there is more to come."""
            if self._missing is None:
                raise ValueError('prepare() must be called first')
            return len(self._done) < len(self._given) or bool(self._ready)

        def __bool__(self):
            return self.is_active()

        def done(self, *nodes):
            """Says that nodes which get_ready gave are dealt with."""
            if self._missing is None:
                raise ValueError('prepare() must be called first')
            for node in nodes:
                if node not in self._needs:
                    raise ValueError(f'node {node!r} was not added using add()')
                if node not in self._given:
                    raise ValueError(f"node {node!r} was not passed out (still not ready)")
                if node in self._done:
                    raise ValueError(f'node {node!r} was already marked done')
                self._done.add(node)
                for each in self._behind.get(node, ()):
                    self._missing[each] -= 1
                    if not self._missing[each]:
                        self._ready.append(each)

        def static_order(self):
            """All nodes in order."""
            self.prepare()
            while self.is_active():
                ready = self.get_ready()
                yield from ready
                self.done(*ready)
    """#
}
