# A script that ends by an error: unbound local.
def outer():
    def inner():
        count += 1
    count = 0
    inner()
outer()
