# active_children, parent_process, cpu_count, sentinels of state.
from multiprocessing import Process, active_children, parent_process, cpu_count, current_process, Event
def wait(event):
    event.wait()
def family(q=None):
    print(parent_process().name, current_process().name, current_process().daemon, active_children(), flush=True)
print(cpu_count() >= 1, parent_process(), active_children())
event = Event()
p = Process(target=wait, args=(event,), daemon=True)
p.start()
print(len(active_children()), active_children()[0] is p, p.daemon)
event.set(); p.join()
print(active_children())
q = Process(target=family, name="Kid")
q.start(); q.join()
q.close()
try:
    q.is_alive()
except ValueError as error:
    print(error)
