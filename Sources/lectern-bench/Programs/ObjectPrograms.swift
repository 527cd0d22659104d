// Programs of classes that call each other's methods.

/// Programs of classes that call each other's methods.
let objectPrograms: [Benchmark] = [
  Benchmark(
    "richards-like",
    #"""
    class Packet:
        def __init__(self, kind, target, payload):
            self.kind = kind
            self.target = target
            self.payload = payload

    class Task:
        def __init__(self, scheduler, name, priority):
            self.scheduler = scheduler
            self.name = name
            self.priority = priority
            self.inbox = []
            self.held = False
            self.runs = 0

        def ready(self):
            return not self.held and bool(self.inbox)

        def run(self):
            self.runs += 1
            self.handle(self.inbox.pop(0))

        def handle(self, packet):
            raise NotImplementedError

    class Idle(Task):
        def __init__(self, scheduler, name, rounds):
            super().__init__(scheduler, name, 0)
            self.rounds = rounds
            self.control = 1

        def ready(self):
            return self.rounds > 0

        def run(self):
            self.runs += 1
            self.rounds -= 1
            if self.control & 1:
                self.control = self.control >> 1 ^ 0xD008
                self.scheduler.send(Packet("work", "worker", self.control))
            else:
                self.control >>= 1
                self.scheduler.send(Packet("device", "device", self.control))

    class Worker(Task):
        def handle(self, packet):
            packet.payload = packet.payload * 3 % 251
            packet.kind = "device"
            packet.target = "handler" if packet.payload % 2 else "device"
            self.scheduler.send(packet)

    class Handler(Task):
        def __init__(self, scheduler, name, priority):
            super().__init__(scheduler, name, priority)
            self.total = 0

        def handle(self, packet):
            if packet.kind == "device":
                packet.kind = "done"
                packet.target = "device"
                self.scheduler.send(packet)
            else:
                self.total += packet.payload

    class Device(Task):
        def __init__(self, scheduler, name, priority):
            super().__init__(scheduler, name, priority)
            self.seen = {}

        def handle(self, packet):
            self.seen[packet.kind] = self.seen.get(packet.kind, 0) + 1
            if packet.kind == "device":
                packet.kind = "reply"
                packet.target = "handler"
                self.scheduler.send(packet)

    class Scheduler:
        def __init__(self, rounds):
            self.tasks = {}
            self.add(Device(self, "device", 4))
            self.add(Handler(self, "handler", 3))
            self.add(Worker(self, "worker", 2))
            self.add(Idle(self, "idle", rounds))
            self.order = sorted(self.tasks.values(), key=lambda task: -task.priority)

        def add(self, task):
            self.tasks[task.name] = task

        def send(self, packet):
            self.tasks[packet.target].inbox.append(packet)

        def run(self):
            running = True
            while running:
                running = False
                for task in self.order:
                    if task.ready():
                        task.run()
                        running = True
                        break

    scheduler = Scheduler(250_000)
    scheduler.run()
    print({task.name: task.runs for task in scheduler.order})
    print(scheduler.tasks["handler"].total, scheduler.tasks["device"].seen)

    """#),
  Benchmark(
    "deltablue-like",
    #"""
    class Variable:
        def __init__(self, name, value):
            self.name = name
            self.value = value
            self.constraints = []
            self.strength = 0
            self.source = None

    class Constraint:
        def __init__(self, strength, *variables):
            self.strength = strength
            self.variables = variables
            for variable in variables:
                variable.constraints.append(self)

        def output(self):
            return self.variables[-1]

        def inputs(self):
            return self.variables[:-1]

        def execute(self):
            raise NotImplementedError

    class Stay(Constraint):
        def execute(self):
            pass

    class Edit(Constraint):
        def __init__(self, strength, variable):
            super().__init__(strength, variable)
            self.value = variable.value

        def execute(self):
            self.variables[0].value = self.value

    class Equal(Constraint):
        def execute(self):
            self.variables[1].value = self.variables[0].value

    class Scale(Constraint):
        def __init__(self, strength, source, factor, offset, target):
            self.factor = factor
            self.offset = offset
            super().__init__(strength, source, target)

        def execute(self):
            self.variables[1].value = self.variables[0].value * self.factor.value + self.offset.value

    class Planner:
        def __init__(self):
            self.executed = 0

        def plan(self, edits):
            steps = []
            waiting = list(edits)
            done = set()
            while waiting:
                constraint = waiting.pop()
                if id(constraint) in done:
                    continue
                done.add(id(constraint))
                target = constraint.output()
                if target.source is None or constraint.strength >= target.strength:
                    target.source = constraint
                    target.strength = constraint.strength
                    steps.append(constraint)
                    for following in target.constraints:
                        if following is not constraint and target in following.inputs():
                            waiting.append(following)
            return steps

        def run(self, steps):
            for constraint in steps:
                constraint.execute()
            self.executed += len(steps)

    def chain(length, planner):
        variables = [Variable(f"v{i}", 0) for i in range(length + 1)]
        for a, b in zip(variables, variables[1:]):
            Equal(5, a, b)
        Stay(1, variables[-1])
        edit = Edit(9, variables[0])
        steps = planner.plan([edit])
        for value in range(100):
            edit.value = value
            planner.run(steps)
            if variables[-1].value != value:
                raise ValueError("the chain is broken")
        return variables[-1].value

    def projection(size, planner):
        factor, offset = Variable("factor", 10), Variable("offset", 1000)
        pairs = [(Variable(f"s{i}", i), Variable(f"t{i}", i)) for i in range(size)]
        for source, target in pairs:
            Scale(5, source, factor, offset, target)
        total = 0
        for step in range(100):
            factor.value = step
            edits = [Edit(9, source) for source, _ in pairs[step % 7::7]]
            planner.run(planner.plan(edits))
            for edit in edits:
                edit.variables[0].constraints.remove(edit)
                edit.variables[0].source = None
            total += sum(target.value for _, target in pairs)
        return total

    planner = Planner()
    for _ in range(12):
        print(chain(1000, planner), projection(1000, planner), planner.executed)

    """#),
  Benchmark(
    "operators",
    #"""
    class Vector:
        def __init__(self, x, y):
            self.x = x
            self.y = y

        def __add__(self, other):
            return Vector(self.x + other.x, self.y + other.y)

        def __mul__(self, factor):
            return Vector(self.x * factor, self.y * factor)

        def __eq__(self, other):
            return self.x == other.x and self.y == other.y

        @property
        def square(self):
            return self.x * self.x + self.y * self.y

    class Counter:
        def __init__(self):
            self.count = 0

        def up(self):
            self.count += 1
            return self

    position, velocity = Vector(0.0, 0.0), Vector(1.0, 0.5)
    counter = Counter()
    for step in range(700_000):
        position = position + velocity * 0.5
        if position.square > 1000.0:
            position = Vector(0.0, 0.0)
            counter.up()
    print(position.x, position.y, counter.count, position == velocity)

    """#),
]
