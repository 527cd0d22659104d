# Graphs: breadth first, depth first, Dijkstra with a list, topological order, components, cycles.
graph = {"A": {"B": 4, "C": 2}, "B": {"D": 5}, "C": {"B": 1, "D": 8, "E": 10}, "D": {"E": 2}, "E": {}}
def breadth_first(start):
    queue, seen = [start], [start]
    while queue:
        for n in graph[queue.pop(0)]:
            if n not in seen:
                seen.append(n)
                queue.append(n)
    return seen
def depth_first(node, seen=None):
    seen = [] if seen is None else seen
    seen.append(node)
    for n in graph[node]:
        if n not in seen:
            depth_first(n, seen)
    return seen
def dijkstra(start):
    distance = {n: float("inf") for n in graph}
    distance[start], open_nodes, came_from = 0, list(graph), {}
    while open_nodes:
        node = min(open_nodes, key=distance.get)
        open_nodes.remove(node)
        for n, weight in graph[node].items():
            if distance[node] + weight < distance[n]:
                distance[n] = distance[node] + weight
                came_from[n] = node
    return distance, came_from
def path(came_from, node):
    return (path(came_from, came_from[node]) if node in came_from else []) + [node]
def topological():
    order, marks = [], {}
    def visit(node):
        if marks.get(node) == "open":
            raise ValueError("cycle")
        if node not in marks:
            marks[node] = "open"
            for n in graph[node]:
                visit(n)
            marks[node] = "done"
            order.insert(0, node)
    for node in graph:
        visit(node)
    return order
print(breadth_first("A"), depth_first("A"))
distance, came_from = dijkstra("A")
print(distance, path(came_from, "E"), topological())
graph["E"]["A"] = 1
try:
    topological()
except ValueError as error:
    print(error)
edges = [(0, 1), (1, 2), (3, 4)]
parent = list(range(6))
def find(x):
    while parent[x] != x:
        x = parent[x]
    return x
for a, b in edges:
    parent[find(a)] = find(b)
print(len({find(n) for n in range(6)}), [find(n) for n in range(6)])
maze = ["#####", "#S..#", "#.#.#", "#..E#", "#####"]
start = next((r, row.index("S")) for r, row in enumerate(maze) if "S" in row)
frontier, steps = [start], {start: 0}
for r, c in frontier:
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        cell = r + dr, c + dc
        if maze[cell[0]][cell[1]] != "#" and cell not in steps:
            steps[cell] = steps[r, c] + 1
            frontier.append(cell)
print(steps[3, 3], len(steps))
